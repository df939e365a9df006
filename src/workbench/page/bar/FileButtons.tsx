import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { SAMPLES } from '../session/state';
import type { TopBarProps } from './topBarProps';

/** New, open, save and the samples. */
export function FileButtons({
  state,
  texts,
  onNew,
  onOpen,
  onSample,
  onSave,
}: TopBarProps): ReactElement {
  const picker = useRef<HTMLInputElement>(null);
  const names = {
    jiuda: texts.sampleJiuda,
    jiudaCombined: texts.sampleJiudaCombined,
    yunling: texts.sampleYunling,
    empty: texts.sampleEmpty,
  };
  return (
    <>
      <Button size="small" appearance="subtle" onClick={onNew}>
        {texts.newWorkbook}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        title={texts.openHint}
        onClick={() => picker.current?.click()}
      >
        {texts.open}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={texts.open}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // Emptied, so that the same file can be chosen again.
          currentTarget.value = '';
          if (file !== undefined) onOpen(file);
        }}
      />
      <Button
        size="small"
        appearance="subtle"
        title={texts.saveHint}
        disabled={state.book === null}
        onClick={onSave}
      >
        {texts.save}
      </Button>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small" appearance="subtle">
            {texts.samples}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {SAMPLES.map((sample) => (
              <MenuItem
                key={sample}
                onClick={() => {
                  onSample(sample);
                }}
              >
                {names[sample]}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  );
}
