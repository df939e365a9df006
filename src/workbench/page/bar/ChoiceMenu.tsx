import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface ChoiceMenuProps<Choice extends string> {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly names: Readonly<Record<Choice, string>>;
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** A button with a menu of which one entry holds. */
export function ChoiceMenu<Choice extends string>(props: ChoiceMenuProps<Choice>): ReactElement {
  const { name, label, choices, names, chosen, onChoose } = props;
  return (
    <Menu checkedValues={{ [name]: [chosen] }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" aria-label={`${label}: ${names[chosen]}`}>
          {name === 'language' ? names[chosen] : label}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map((choice) => (
            <MenuItemRadio
              key={choice}
              name={name}
              value={choice}
              onClick={() => {
                onChoose(choice);
              }}
            >
              {names[choice]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
