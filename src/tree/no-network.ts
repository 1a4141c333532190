import type { Symptom } from '../model/tree.ts';

export const noNetwork: Symptom = {
  id: 'no-network',
  title: 'Containers have no network',
  shownBy: ['network-broken'],
  questions: [
    {
      id: 'down',
      asks: 'Did the daemon fail to set up its network?',
      looks: ['DT601', 'DT603', 'DT604', 'DT605', 'DT606', 'DT607', 'DT609', 'DT621'],
    },
    {
      id: 'firewall',
      asks: 'Is the firewall missing, off, or flushed behind its back?',
      looks: ['DT621', 'DT622', 'DT623', 'DT624', 'DT625', 'DT626'],
      hint: "`iptables -t nat -S | grep DOCKER` prints rules where the daemon's are in force.",
    },
    { id: 'forward', asks: 'Does the host not forward packets?', looks: ['DT612'], hint: '`sysctl net.ipv4.ip_forward` must be 1.' },
    {
      id: 'shadow',
      asks: 'Do its subnets hide another network, such as a VPN?',
      looks: ['DT602', 'DT608'],
      hint: '`ip route get ADDRESS` tells through which bridge an address would go.',
    },
    {
      id: 'names',
      asks: 'Are names not resolved, while addresses answer?',
      looks: ['DT611', 'DT610'],
      hint: 'In a container, `ping 192.0.2.1` against `nslookup NAME` tells the two apart.',
    },
  ],
  otherwise:
    'The bridge, its rules and the resolver look right from the host. Try one container, `docker run --rm busybox nslookup HOST`, and send the bundle with its output to whoever keeps the network.',
};
