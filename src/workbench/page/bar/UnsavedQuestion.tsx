import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fill } from '../../../texts/fill';
import type { PageTexts } from '../texts/zhCN';

interface UnsavedQuestionProps {
  readonly fileName: string;
  readonly texts: PageTexts;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asks before another file takes the place of unsaved changes. */
export function UnsavedQuestion(props: UnsavedQuestionProps): ReactElement {
  const { fileName, texts, onSave, onDiscard, onCancel } = props;
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) onCancel();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.unsavedTitle}</DialogTitle>
          <DialogContent>{fill(texts.unsavedQuestion, { file: fileName })}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onSave}>
              {texts.saveFirst}
            </Button>
            <Button onClick={onDiscard}>{texts.discard}</Button>
            <Button onClick={onCancel}>{texts.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
