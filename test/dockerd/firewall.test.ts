import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addressIn, fateOf, type Packet } from '../../src/dockerd/firewall.ts';
import { readIptables } from '../../src/dockerd/iptables.ts';
import { readNft } from '../../src/dockerd/nft.ts';
import { saved, userRules } from './network-texts.ts';

const out: Packet = {
  in: 'docker0',
  out: 'eth0',
  protocol: 'tcp',
  port: 443,
  state: 'NEW',
  from: addressIn('172.17.0.2'),
  to: addressIn('93.184.215.14'),
};
const back: Packet = { ...out, in: 'eth0', out: 'docker0', port: 40_000, state: 'ESTABLISHED', from: out.to, to: out.from };

describe('packets on paper', () => {
  test("Docker's own rules let containers out and answers back in", () => {
    const filter = readIptables(saved).get('filter') ?? new Map();
    expect(fateOf(filter, 'FORWARD', out).verdict).toBe('accept');
    expect(fateOf(filter, 'FORWARD', back).verdict).toBe('accept');
    expect(fateOf(filter, 'FORWARD', { ...back, state: 'NEW' })).toMatchObject({ verdict: 'drop', by: { name: 'FORWARD' } });
  });

  test.each([
    ['a drop of all that comes from outside stops the answers', ['-i eth0 -j DROP'], 'drop'],
    ['unless answers pass before it', ['-i eth0 -m conntrack --ctstate RELATED,ESTABLISHED -j RETURN', '-i eth0 -j DROP'], 'accept'],
    ['a rule that is not understood may let them pass', ['-i eth0 -m set --match-set mine src -j RETURN', '-i eth0 -j DROP'], 'accept'],
    ['a drop for others does not touch them', ['-s 203.0.113.0/24 -j DROP', '! -i eth0 -j DROP', '-p udp -j DROP'], 'accept'],
  ])('%s', (_, rules, verdict) => {
    const filter = readIptables(userRules(...rules)).get('filter') ?? new Map();
    expect(fateOf(filter, 'FORWARD', back).verdict).toBe(verdict);
  });

  const table = (rules: string) => `table inet host { # handle 1
	set allowed {
		type ipv4_addr
		elements = { 10.0.0.1,
			     10.0.0.2 }
	}
	chain forward { # handle 2
		type filter hook forward priority filter; policy drop;
${rules}
	}
}
`;
  test.each([
    ['ct state established,related accept # handle 3', 'drop', 'accept'],
    ['iifname { "docker0", "br-*" } accept\nct state vmap { established : accept, related : accept, invalid : drop }', 'accept', 'accept'],
    ['ip saddr @allowed counter packets 0 bytes 0 accept', 'unknown', 'unknown'],
    ['ip saddr { 10.0.0.0/8, 172.16.0.0/12,\n192.168.0.0/16 } accept\nct state established accept', 'accept', 'accept'],
    ['iifname . oifname { "docker0" . "eth0" } accept', 'unknown', 'unknown'],
    ['tcp dport { 80, 443 } accept\nip daddr != 172.17.0.0/16 drop', 'accept', 'drop'],
    ['jump later\nct state established goto later', 'drop', 'drop'],
  ])('nftables: %s', (rules, outward, inward) => {
    const [host] = readNft(table(rules));
    expect(host?.bases).toMatchObject([{ name: 'forward', table: 'host', family: 'inet', hook: 'forward', policy: 'drop' }]);
    expect(fateOf(host?.chains ?? new Map(), 'forward', out).verdict).toBe(outward);
    expect(fateOf(host?.chains ?? new Map(), 'forward', back).verdict).toBe(inward);
  });

  test('no text of rules makes the readers fail', () => {
    const word = fc.constantFrom(
      '-A',
      'FORWARD',
      '-j',
      'DROP',
      '!',
      '-i',
      '*filter',
      ':X',
      'table ip x {',
      'chain y {',
      '}',
      'vmap {',
      'ct state',
      '"',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ');
        readNft(text);
        readIptables(text);
        return true;
      }),
    );
  });
});
