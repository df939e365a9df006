import { Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** A sign that work goes on, with what is being done. */
export function Waiting({ label }: { readonly label: string }): ReactElement {
  const style = { justifyContent: 'flex-start' };
  return <Spinner size="tiny" label={label} labelPosition="after" style={style} />;
}
