import type { AnchorHTMLAttributes, ButtonHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react';

interface Looks {
  appearance?: 'primary' | 'secondary' | 'subtle' | undefined;
  size?: 'medium' | 'large' | undefined;
  icon?: ReactNode;
}

type AsButton = Looks &
  ButtonHTMLAttributes<HTMLButtonElement> & {
    as?: 'button';
    /** Does nothing when it is pressed, and can still be come to. */
    disabledFocusable?: boolean | undefined;
    ref?: Ref<HTMLButtonElement>;
  };
type AsLink = Looks & AnchorHTMLAttributes<HTMLAnchorElement> & { as: 'a'; href: string };

/** A button with the looks of Fluent's; `as="a"` is a link that looks so. */
export function Button(props: AsButton | AsLink) {
  return props.as === 'a' ? <LinkButton {...props} /> : <PressButton {...props} />;
}

function LinkButton({ as, appearance, size, icon, className, children, ...rest }: AsLink) {
  return (
    <a {...rest} className={joined(classOf({ appearance, size, icon, children }), className)}>
      <Content icon={icon}>{children}</Content>
    </a>
  );
}

function PressButton({ as, appearance, size, icon, className, children, disabledFocusable, ...rest }: AsButton) {
  const off = disabledFocusable === true && 'off';
  const deaf = off || rest['aria-disabled'] === true;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (!deaf) return rest.onClick?.(event);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <button
      type="button"
      {...rest}
      {...(off ? { 'aria-disabled': true } : {})}
      onClick={press}
      className={joined(classOf({ appearance, size, icon, children }), off, className)}
    >
      <Content icon={icon}>{children}</Content>
    </button>
  );
}

function Content({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <>
      {icon && <span className="button-icon">{icon}</span>}
      {children}
    </>
  );
}

function classOf({ appearance, size, icon, children }: Looks & { children: ReactNode }): string {
  return joined('button', appearance, size === 'large' && size, icon && !children && 'icon-alone');
}

function joined(...names: unknown[]): string {
  return names.filter(Boolean).join(' ');
}
