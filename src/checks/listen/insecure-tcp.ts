import type { Cite, Finding } from '../../model/finding.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';
import { changeAddress, citeAddress, isLoopback, tcpAddresses } from './hosts.ts';

/** dockerd asks for client certificates where `tlsverify` or `tls` is on in its file; `--tls` alone as a flag only encrypts. */
function asksForCertificates(options: ReadonlyMap<string, { value: unknown; from: string }>): boolean {
  const tls = options.get('tls');
  return options.get('tlsverify')?.value === true || (tls?.value === true && tls.from === 'file');
}

export const insecureTcp = check({
  code: 'DT305',
  name: 'insecure-tcp',
  causes: ['listen.insecure-tcp'],
  needs: ['config', 'ports', 'service', 'target'],
  signatures: [
    {
      pattern: /Binding to (?:an )?IP address without --tlsverify is (?:insecure|deprecated)/i,
      samples: [
        {
          text: 'Binding to IP address without --tlsverify is insecure and gives root access on this machine to everyone who has access to your network.',
          seen: 'dockerd 26.1.5',
        },
      ],
    },
  ],
  find: ({ config, ports, service, target }) => {
    if (asksForCertificates(target.options)) return undefined;
    return tcpAddresses(target)
      .filter((a) => a.key === 'hosts')
      .flatMap((address): Finding[] => {
        const open = ports.listeners.find((l) => l.port === address.port && l.process === 'dockerd');
        const inFile = citeAddress(config, address);
        const cite: Cite =
          inFile ??
          (service.execSetting
            ? { source: service.execSetting.path, line: service.execSetting.line, text: service.execSetting.text }
            : { source: 'command line', text: address.text });
        const edit = changeAddress(config, address, undefined);
        return [
          {
            code: 'DT305',
            cause: 'listen.insecure-tcp',
            severity: isLoopback(address.host) ? 'warning' : 'error',
            confidence: 'certain',
            data: {
              address: address.text,
              who: isLoopback(address.host)
                ? 'every local user and every container on the host network'
                : 'everybody who can reach this port',
            },
            cites: [cite, ...(open ? [{ source: ports.source, line: open.line, text: open.text }] : [])],
            fixes: edit
              ? [
                  editAndStart('close-it', `do not listen on ${address.text}`, edit, {
                    verify: `\`sudo ss -ltnp\` shows no dockerd on port ${address.port}`,
                  }),
                ]
              : [],
          },
        ];
      });
  },
});

export const metricsExposed = check({
  code: 'DT306',
  name: 'metrics-exposed',
  causes: ['listen.insecure-tcp'],
  needs: ['config', 'target'],
  find: ({ config, target }) =>
    tcpAddresses(target)
      .filter((a) => a.key === 'metrics-addr' && !isLoopback(a.host))
      .map((address): Finding => {
        const edit = changeAddress(config, address, `127.0.0.1:${address.port}`);
        return {
          code: 'DT306',
          cause: 'listen.insecure-tcp',
          severity: 'warning',
          confidence: 'certain',
          data: { address: address.text },
          cites: [citeAddress(config, address) ?? { source: 'command line', text: `--metrics-addr=${address.text}` }],
          fixes: edit
            ? [
                editAndStart('loopback-only', `serve the metrics on 127.0.0.1:${address.port}`, edit, {
                  verify: `\`sudo ss -ltnp\` shows dockerd on 127.0.0.1:${address.port} only`,
                }),
              ]
            : [],
        };
      }),
});
