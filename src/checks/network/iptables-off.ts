import type { Finding } from '../../model/finding.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';
import { citeOption, dropOption } from './option.ts';
import { hasDocker, hasNat } from './rules.ts';

export const iptablesOff = check({
  code: 'DT622',
  name: 'iptables-off',
  causes: ['firewall.iptables-off'],
  needs: ['config', 'engine', 'network', 'service', 'target'],
  explains: ['DT611', 'DT625'],
  find: (evidence): Finding | undefined => {
    const { network, target } = evidence;
    const { current, nft, tablesText } = network.firewall;
    if (target.options.get('iptables')?.value !== false || target.options.get('bridge')?.value === 'none') return undefined;
    const cite = citeOption(evidence, 'iptables', 'no rules are made');
    if (!cite) return undefined;
    const readable = current !== undefined || nft !== undefined || tablesText !== undefined;
    const left = [current, nft].some((s) => hasDocker(s?.tables, 'nat'));
    // somebody else does the translation: then it is a choice, and works
    if (readable && hasNat(network) && !left) return undefined;
    const edit = dropOption(evidence, 'iptables');
    const source = current?.source ?? nft?.source ?? 'nft list ruleset';
    return {
      code: 'DT622',
      cause: 'firewall.iptables-off',
      severity: readable && !left ? 'error' : 'warning',
      confidence: readable && !left ? 'certain' : 'possible',
      data: {
        state: !readable
          ? 'Whether other rules do that work could not be read.'
          : left
            ? 'The rules of an earlier start still stand; after a boot they are gone.'
            : 'No rule of this host does that work.',
      },
      cites: [cite, ...(readable && !left ? [{ source, text: 'no MASQUERADE or SNAT in POSTROUTING' }] : [])],
      fixes: edit ? [editAndStart('drop-the-option', 'let dockerd make its rules', edit)] : [],
    };
  },
});
