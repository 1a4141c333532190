import { bad } from './check-value.ts';
import { type Case, fixSet, quote } from './problem.ts';

const driver = /^\s*native\.cgroupdriver\s*=\s*systemd\s*$/i;

/** With systemd as the cgroup driver the parent of all containers is a slice; dockerd looks at its name when it starts. */
export function checkCgroupParent(c: Case): void {
  const parent = c.value['cgroup-parent'];
  const options = [c.value['exec-opts'], c.flags.given.filter((f) => f.key === 'exec-opts').map((f) => f.value)].flat();
  if (typeof parent !== 'string' || parent === '' || !options.some((o) => typeof o === 'string' && driver.test(o))) return;
  if (parent.length > '.slice'.length && parent.endsWith('.slice')) return;
  const name = parent.replace(/^.*\/(?=.)/, '').replace(/\.slice$|[^\w.-]/g, '') || 'docker';
  bad(
    c,
    'fails-at-start',
    'cgroup-parent',
    ['cgroup-parent'],
    `"cgroup-parent": ${quote(parent)} is no slice, and the cgroup driver is systemd`,
    'systemd gives containers a slice such as docker.slice; a path is for the driver cgroupfs.',
    fixSet(c, 'name-a-slice', ['cgroup-parent'], `${name}.slice`),
  );
}
