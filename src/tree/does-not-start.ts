import type { Symptom } from '../model/tree.ts';

export const doesNotStart: Symptom = {
  id: 'does-not-start',
  title: 'The daemon does not start',
  shownBy: ['daemon-down', 'unit-failed', 'unit-inactive', 'not-installed'],
  questions: [
    { id: 'installed', asks: 'Is the engine missing, or its unit?', looks: ['DT216', 'DT213'] },
    { id: 'unit', asks: 'Does systemd refuse to run it?', looks: ['DT203', 'DT201', 'DT202', 'DT208', 'DT209', 'DT220', 'DT221'] },
    {
      id: 'config',
      asks: 'Does dockerd refuse its configuration or its flags?',
      looks: ['DT101', 'DT102', 'DT103', 'DT104', 'DT105', 'DT106', 'DT107', 'DT108', 'DT109', 'DT112', 'DT113', 'DT217', 'DT218', 'DT219'],
    },
    { id: 'already', asks: 'Is another daemon, or its pid file, in the way?', looks: ['DT214', 'DT215'] },
    { id: 'sandbox', asks: 'Does the unit take away what dockerd needs?', looks: ['DT207', 'DT210', 'DT211', 'DT212'] },
    { id: 'listen', asks: 'Can it not listen where it should?', looks: ['DT301', 'DT302', 'DT303', 'DT308', 'DT316'] },
    { id: 'tls', asks: 'Can its TLS files not be used?', looks: ['DT401', 'DT402', 'DT403', 'DT409'] },
    { id: 'disk', asks: 'Can it not use its data-root?', looks: ['DT501', 'DT502', 'DT503', 'DT505', 'DT511', 'DT513'] },
    { id: 'storage', asks: 'Does the storage driver fail?', looks: ['DT521', 'DT522', 'DT523', 'DT525', 'DT526'] },
    { id: 'state', asks: 'Is its state damaged?', looks: ['DT531', 'DT532', 'DT533', 'DT535', 'DT536', 'DT538'] },
    {
      id: 'containerd',
      asks: 'Is containerd the one that fails?',
      looks: ['DT701', 'DT702', 'DT703', 'DT704', 'DT705', 'DT712', 'DT714', 'DT715'],
    },
    {
      id: 'network',
      asks: 'Does its network set-up fail?',
      looks: [
        'DT601',
        'DT602',
        'DT603',
        'DT604',
        'DT605',
        'DT606',
        'DT607',
        'DT608',
        'DT609',
        'DT612',
        'DT613',
        'DT621',
        'DT623',
        'DT624',
        'DT625',
        'DT626',
      ],
    },
    {
      id: 'kernel',
      asks: 'Does the kernel or the host lack something?',
      looks: ['DT317', 'DT318', 'DT721', 'DT722', 'DT723', 'DT724', 'DT726', 'DT803', 'DT804', 'DT805', 'DT806'],
    },
    {
      id: 'variant',
      asks: 'Is it a rootless daemon, a snap, or Docker Desktop?',
      looks: ['DT731', 'DT732', 'DT733'],
    },
    { id: 'words', asks: 'Did it give up with a message that nobody knows?', looks: ['DT808'] },
    { id: 'stopped', asks: 'Is it only not running?', looks: ['DT204', 'DT205', 'DT206', 'DT809'] },
  ],
  otherwise:
    "Nothing that is known stops it. The daemon's last words are in the journal: `journalctl -u docker -n 100`. Send the bundle to your support, or to github.com/moby/moby/issues where dockerd is the one that fails.",
};
