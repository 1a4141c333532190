import type { EnvironmentFile, Service } from '../../../collectors/service.ts';
import { commandLineProblems } from '../../dockerd/command-line.ts';
import { parseFlags } from '../../dockerd/flags.ts';
import type { Version } from '../../dockerd/version.ts';
import type { Cite, Finding } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';
import { lastMatch, lastWords } from '../log.ts';
import { dropFlag, edited, placeOf } from './flag-place.ts';
import { oneWord } from './one-word.ts';
import { consequences } from './settings.ts';
import { swallowed } from './swallowed.ts';

const signatures = [
  {
    pattern: /Status: (?:unknown (?:shorthand )?flag: (?<flag>.+?)(?:,|$| in )|flag provided but not defined)/,
    samples: [{ text: "Status: unknown flag: --registry-mirrors, See 'dockerd --help'., Code: 125", seen: 'dockerd 26.1.5' }],
    misses: ['Status: , Code: 1'],
  },
];

interface Wrong {
  flag: string;
  successor: string | undefined;
}

function finding(code: 'DT217' | 'DT218', cause: string, { flag, successor }: Wrong, service: Service, words: Cite | undefined): Finding[] {
  const place = placeOf(service, flag);
  if (!place) return [];
  const renamed = successor ? edited(service, place.file, flag, successor) : undefined;
  const word = service.exec.find((w) => w === flag || w.startsWith(`${flag}=`)) ?? flag;
  const next = word === flag ? service.exec[service.exec.indexOf(flag) + 1] : undefined;
  const whole = next && !next.startsWith('-') ? `${flag} ${next}` : word;
  const dropped = edited(service, place.file, whole, '');
  return [
    {
      code,
      cause,
      severity: 'error',
      confidence: 'certain',
      data: { flag, file: place.cite.source, nearest: successor ? `; the flag is ${successor}` : '' },
      cites: [place.cite, ...(words ? [words] : [])],
      fixes: [
        ...(renamed && renamed.after !== renamed.before
          ? [editAndStart('right-flag', `write ${successor} in place of ${flag}`, renamed)]
          : []),
        ...(dropped && dropped.after !== dropped.before ? [editAndStart('drop-the-flag', `take ${whole} out`, dropped)] : []),
      ],
    },
  ];
}

const flagsOf = (service: Service, engine: Version | undefined) => parseFlags(service.exec.slice(1), engine);

export const unknownFlag = check({
  code: 'DT217',
  name: 'unknown-flag',
  causes: ['flags.unknown'],
  needs: ['service', 'config', 'engine', 'logs'],
  explains: [...consequences, 'DT113'],
  signatures,
  find: ({ service, config, engine, logs }) => {
    if (engine.state === 'up') return undefined;
    const words = lastMatch(logs.lastStart, signatures);
    return flagsOf(service, config.engine).unknown.flatMap(({ flag, nearest }) =>
      finding('DT217', 'flags.unknown', { flag, successor: nearest }, service, words && citeLog(words.entry)),
    );
  },
});

export const removedFlag = check({
  code: 'DT218',
  name: 'removed-flag',
  causes: ['flags.removed'],
  needs: ['service', 'config', 'engine', 'logs'],
  explains: [...consequences, 'DT113'],
  find: ({ service, config, engine, logs }) => {
    if (engine.state === 'up') return undefined;
    const words = lastMatch(logs.lastStart, signatures);
    return flagsOf(service, config.engine).removed.flatMap(({ flag, successor }) =>
      finding(
        'DT218',
        'flags.removed',
        { flag, successor: successor && `--${successor.replace(/^--/, '')}` },
        service,
        words && citeLog(words.entry),
      ),
    );
  },
});

/** The causes of values that dockerd refuses, wherever they are written; the form of a flag alone has no name of its own. */
const valueCauses = [
  'daemon-json.bad-value',
  'daemon-json.wrong-type',
  'storage.unknown-driver',
  'storage.unsupported-driver',
  'runtime.undefined',
  'network.bip-invalid',
  'network.fixed-cidr',
  'network.default-gateway',
  'network.address-pools',
  'network.ipv6-pool',
] as const;

/** A value on the command line is judged by the rules of the file. What stands there beside flags and their values is refused too. */
export const flagValue = check({
  code: 'DT219',
  name: 'flag-value',
  causes: ['flags.unknown', ...valueCauses],
  needs: ['service', 'config', 'engine', 'logs'],
  explains: [...consequences, 'DT113', 'DT217'],
  find: ({ service, config, engine, logs }): Finding[] => {
    if (engine.state === 'up') return [];
    const flags = flagsOf(service, config.engine);
    const words = lastWords(logs);
    const told = words ? [citeLog(words)] : [];
    const glued = oneWord(service, told);
    if (glued) return [glued];
    const [argument] = flags.positional;
    const found: Finding[] = [];
    if (argument !== undefined) {
      const place = placeOf(service, argument);
      const slip = place?.file ? undefined : swallowed(service, argument);
      // a comment goes to the end of its line, for the person who wrote it: systemd hands its words on
      const rest = argument.startsWith('#') ? restOf(service, place?.file, argument) : argument;
      const dropped = edited(service, place?.file, rest, '');
      if (place)
        found.push({
          code: 'DT219',
          cause: 'flags.unknown',
          severity: 'error',
          confidence: 'certain',
          data: {
            title: `dockerd is given "${argument}", which is no flag`,
            why: slip
              ? 'A backslash ends the line before it, so systemd hands it on as a word of the command.'
              : argument.startsWith('#')
                ? 'systemd knows no comment behind a value: it hands these words on.'
                : 'dockerd takes flags only.',
            file: place.cite.source,
          },
          cites: [slip?.cite ?? place.cite, ...told],
          fixes: slip?.edit
            ? [editAndStart('drop-the-words', `end the line before "${argument}"`, slip.edit)]
            : dropped && dropped.after !== dropped.before
              ? [editAndStart('drop-the-words', `take "${rest.trim()}" out`, dropped)]
              : [],
        });
    }
    for (const problem of commandLineProblems(flags, { engine: config.engine })) {
      if (problem.code === 'argument' || /^flags\.(?:unknown|removed)$/.test(problem.cause) || problem.key === undefined) continue;
      const flag = problem.key;
      const drop = dropFlag(service, flag);
      if (!drop) continue;
      found.push({
        code: 'DT219',
        cause: valueCauses.find((cause) => cause === problem.cause) ?? 'daemon-json.bad-value',
        severity: 'error',
        confidence: 'certain',
        data: { title: problem.title, why: problem.why, file: drop.cite.source },
        cites: [drop.cite, ...told],
        fixes: drop.edit ? [editAndStart('drop-the-flag', `take ${flag} out`, drop.edit)] : [],
      });
    }
    return found;
  },
});

/** A word and all behind it on its line. */
function restOf(service: Service, file: EnvironmentFile | undefined, word: string): string {
  const text = file?.text ?? service.execSetting?.text ?? '';
  const line = text.split('\n').find((l) => !/^\s*#/.test(l) && l.includes(word)) ?? word;
  return line.slice(line.indexOf(word));
}
