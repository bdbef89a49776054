import { type MessageName, message } from '../ui/message.ts';

/** Each permission of the manifest and what it is for, in the order in which people worry about them. */
const permissions: readonly { name: MessageName; why: MessageName }[] = [
  { name: 'permission_hosts', why: 'permission_hosts_why' },
  { name: 'permission_scripting', why: 'permission_scripting_why' },
  { name: 'permission_storage', why: 'permission_storage_why' },
  { name: 'permission_menus', why: 'permission_menus_why' },
];

export function PermissionList() {
  return (
    <section aria-labelledby="permissions">
      <h2 id="permissions">{message('options_permissions')}</h2>
      <dl class="permissions">
        {permissions.map(({ name, why }) => (
          <div key={name}>
            <dt>{message(name)}</dt>
            <dd>{message(why)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
