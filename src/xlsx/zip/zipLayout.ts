/** Signatures and fixed lengths of the zip format, as far as workbooks use it. */
export const ZIP = {
  localSignature: 0x04034b50,
  localLength: 30,
  centralSignature: 0x02014b50,
  centralLength: 46,
  endSignature: 0x06054b50,
  endLength: 22,
  longestComment: 0xffff,
  stored: 0,
  deflated: 8,
  encryptedFlag: 1,
  utf8Flag: 0x0800,
  /** In a 32-bit field: the number stands in a 64-bit field elsewhere. */
  sentinel: 0xffffffff,
  locatorLength: 20,
  zip64Extra: 1,
} as const;

/** Beyond these a file is not read: it would fill the memory. */
export const LIMITS = {
  entries: 20_000,
  totalBytes: 1024 ** 3,
  entryBytes: 512 * 1024 ** 2,
  /** From this size on an entry must not have shrunk more than `ratio` times. */
  ratioFromBytes: 64 * 1024 ** 2,
  ratio: 250,
  /** Deflate cannot shrink further than this, so a header that says so lies. */
  deflateRatio: 1032,
} as const;
