import { bad } from './check-value.ts';
import { nearest } from './distance.ts';
import { optionFor } from './options.ts';
import { type Case, fixRemove, fixSet, quote, since } from './problem.ts';

const LEVELS: Record<string, string> = {
  warning: 'warn',
  warnings: 'warn',
  err: 'error',
  errors: 'error',
  critical: 'fatal',
  verbose: 'debug',
  notice: 'info',
  information: 'info',
  off: 'error',
  all: 'debug',
};

const CHOICES = ['log-level', 'log-format', 'default-ipc-mode', 'default-cgroupns-mode', 'firewall-backend'];

/** Options that take one of a few words. */
export function checkChoices(c: Case): void {
  for (const key of CHOICES) {
    const value = c.value[key];
    const choices = optionFor(key)?.values ?? [];
    if (typeof value !== 'string' || value === '') continue;
    const said = key === 'log-level' ? value.toLowerCase() : value;
    if (choices.includes(said) || (said === 'warning' && key === 'log-level' && !since(c, '25.0'))) continue;
    if (key === 'firewall-backend' && !since(c, '29.0')) continue;
    if (key === 'log-format' && !since(c, '25.0')) continue;
    const alias = key === 'log-level' ? LEVELS[said] : undefined;
    const meant = alias ?? nearest(value, choices);
    bad(
      c,
      'rejected',
      'not-a-choice',
      [key],
      `"${key}": ${quote(value)} is none of its values`,
      `dockerd takes ${choices.join(', ')}${key === 'log-level' ? '' : ', in lower case'}.`,
      meant ? fixSet(c, 'nearest-value', [key], meant) : fixRemove(c, [key]),
    );
  }
}

/** Options that take a number within limits. */
export function checkNumbers(c: Case): void {
  const least: Record<string, number> = {
    mtu: since(c, '23.0') ? 0 : Number.NEGATIVE_INFINITY,
    'max-concurrent-downloads': 0,
    'max-concurrent-uploads': 0,
    'max-download-attempts': since(c, '23.0') ? 0 : 1,
    'default-stop-timeout': 0,
  };
  for (const [key, low] of Object.entries(least)) {
    const value = c.value[key];
    if (typeof value === 'number' && value < low && (key !== 'default-stop-timeout' || since(c, '29.7'))) {
      bad(
        c,
        'rejected',
        'out-of-range',
        [key],
        `"${key}": ${value} is below ${low}`,
        'dockerd refuses a number that makes no sense here.',
        fixRemove(c, [key]),
      );
    }
  }
  const { mtu } = c.value;
  if (typeof mtu === 'number' && mtu > 65535) {
    bad(
      c,
      'fails-at-start',
      'out-of-range',
      ['mtu'],
      `"mtu": ${mtu} is more than an interface takes`,
      'dockerd takes the number; Linux then refuses it for docker0 and for the interfaces of containers, whose MTU ends at 65535.',
      fixRemove(c, ['mtu']),
    );
  }
  const port = c.value['network-diagnostic-port'];
  if (typeof port === 'number' && (port < 0 || port > 65535) && since(c, '28.0')) {
    bad(
      c,
      'rejected',
      'out-of-range',
      ['network-diagnostic-port'],
      `"network-diagnostic-port": ${port} is no port`,
      'Ports run from 0 to 65535; 0 is off.',
      fixRemove(c, ['network-diagnostic-port']),
    );
  }
}
