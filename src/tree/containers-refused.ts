import type { Symptom } from '../model/tree.ts';

export const containersRefused: Symptom = {
  id: 'containers-refused',
  title: 'A container cannot be started',
  shownBy: ['containers-refused'],
  questions: [
    { id: 'runtime', asks: 'Is the runtime, or its shim, missing?', looks: ['DT711', 'DT712'] },
    { id: 'broken', asks: 'Is the runtime there and broken?', looks: ['DT713'] },
    { id: 'plugin', asks: 'Is a plugin, or a log driver, missing?', looks: ['DT714', 'DT715'] },
    { id: 'security', asks: 'Does AppArmor, SELinux or seccomp forbid it?', looks: ['DT724'] },
    { id: 'cgroup', asks: 'Do the control groups not fit?', looks: ['DT723'] },
    { id: 'port', asks: 'Is a port that it publishes taken?', looks: ['DT321'] },
    { id: 'limits', asks: 'Is a limit used up?', looks: ['DT725', 'DT211'] },
  ],
  otherwise:
    "The runtime and the kernel look right. The container's own words tell the rest: `docker inspect -f '{{.State.Error}}' NAME`. Send them with the bundle to whoever made the image.",
};
