const SECTOR = 512;
const RECORD = 128;
const END_OF_CHAIN = 0xfffffffe;
const TABLE_SECTOR = 0xfffffffd;

/** A minimal OLE file: a header, one allocation table, and a directory with these streams. */
export function oleFile(streams: readonly string[]): Uint8Array {
  const names = ['Root Entry', ...streams];
  const sectors = Math.ceil((names.length * RECORD) / SECTOR);
  const bytes = new Uint8Array(SECTOR * (2 + sectors));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  view.setUint32(SECTOR, TABLE_SECTOR, true);
  for (let sector = 1; sector <= sectors; sector++) {
    const next = sector === sectors ? END_OF_CHAIN : sector + 1;
    view.setUint32(SECTOR + sector * 4, next, true);
  }
  names.forEach((name, index) => {
    writeRecord(view, SECTOR * 2 + index * RECORD, name);
  });
  return bytes;
}

function writeRecord(view: DataView, start: number, name: string): void {
  for (let index = 0; index < name.length; index++) {
    view.setUint16(start + index * 2, name.charCodeAt(index), true);
  }
  view.setUint16(start + 64, (name.length + 1) * 2, true);
}
