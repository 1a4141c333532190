// many terminals drop a longer one without a word
const longest = 74_000;
const pieceOfScreen = 760;

/** Why a text cannot go to the clipboard; empty where it can. */
export function refusal(text: string): string {
  if (text.trim() === '') return 'There is nothing to copy.';
  // whatever is pasted into a shell must not hold a key that ends the paste
  if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(text)) return 'Not copied: it holds control characters, which a shell would obey.';
  return Buffer.byteLength(text) * 1.34 > longest ? 'Not copied: it is longer than terminals take. w saves the patch.' : '';
}

/** The sequence that asks the terminal to keep a text (OSC 52). It goes through ssh as it is; tmux and screen want it wrapped. */
export function clipboardSequence(text: string, env: Readonly<Record<string, string | undefined>>): string {
  const plain = `\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`;
  if (env.TMUX) return `${plain}\u001bPtmux;${plain.replaceAll('\u001b', '\u001b\u001b')}\u001b\\`;
  if (env.STY || env.TERM?.startsWith('screen')) {
    const pieces = plain.match(new RegExp(`[^]{1,${pieceOfScreen}}`, 'g')) ?? [];
    return pieces.map((piece) => `\u001bP${piece}\u001b\\`).join('');
  }
  return plain;
}
