import { Icon, type IconName } from './icon.tsx';

export interface IconButtonProps {
  action: string;
  icon: IconName;
  /** Its name for those who do not see the icon, and its tooltip. */
  label: string;
  onPress: (event: MouseEvent) => void;
}

export function IconButton({ action, icon, label, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      data-action={action}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
