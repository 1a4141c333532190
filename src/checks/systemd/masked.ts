import { check } from '../define.ts';
import { runAndStart } from '../fixes.ts';
import { consequences } from './settings.ts';

export const masked = check({
  code: 'DT203',
  name: 'unit-masked',
  causes: ['systemd.masked'],
  needs: ['service'],
  explains: [...consequences, 'DT208'],
  signatures: [
    {
      pattern: /Unit docker\.service is masked/,
      samples: [{ text: 'Failed to start docker.service: Unit docker.service is masked.', seen: 'systemd 257' }],
      misses: ['Failed to start docker.service: Unit docker.service not found.'],
    },
  ],
  find: ({ service }) => {
    const unit = service.units.docker;
    if (unit.load !== 'masked' && unit.enabled !== 'masked' && unit.enabled !== 'masked-runtime') return undefined;
    const runtime = unit.enabled === 'masked-runtime' ? (['--runtime'] as const) : [];
    return {
      code: 'DT203',
      cause: 'systemd.masked',
      severity: 'error',
      confidence: 'certain',
      data: { unit: unit.name },
      cites: [{ source: `systemctl show ${unit.name}`, text: `LoadState=${unit.load} UnitFileState=${unit.enabled}` }],
      fixes: [runAndStart('unmask', `unmask ${unit.name} and start it`, [['systemctl', 'unmask', ...runtime, unit.name]])],
    };
  },
});
