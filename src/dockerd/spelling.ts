/** Names with the case in which people write them; dockerd takes any below the top level. */
const SPELLING: Record<string, string> = {
  runtimeargs: 'runtimeArgs',
  runtimetype: 'runtimeType',
  name: 'Name',
  hard: 'Hard',
  soft: 'Soft',
  reservedspace: 'reservedSpace',
  maxusedspace: 'maxUsedSpace',
  minfreespace: 'minFreeSpace',
  keepstorage: 'keepStorage',
  defaultreservedspace: 'defaultReservedSpace',
  defaultmaxusedspace: 'defaultMaxUsedSpace',
  defaultminfreespace: 'defaultMinFreeSpace',
  defaultkeepstorage: 'defaultKeepStorage',
  maxage: 'maxAge',
  maxentries: 'maxEntries',
};

/** A name below the top level, which the tables hold in lower case, as people write it. */
export const spelled = (name: string): string => SPELLING[name] ?? name;
