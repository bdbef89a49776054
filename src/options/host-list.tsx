import { useRef } from 'preact/hooks';
import { send } from '../protocol/send.ts';
import { message } from '../ui/message.ts';

/** The sites that are cleaned by themselves, each with its way out. */
export function HostList({ hosts }: { hosts: readonly string[] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async (host: string) => {
    const alwaysCleanHosts = hosts.filter((other) => other !== host);
    const result = await send('settings/change', { change: { alwaysCleanHosts } });
    // The button goes with its row; the focus stays in the list's neighbourhood.
    if (result.ok) heading.current?.focus();
  };
  return (
    <section aria-labelledby="hosts">
      <h2 id="hosts" ref={heading} tabIndex={-1}>
        {message('options_hosts')}
      </h2>
      {hosts.length === 0 && <p class="quiet">{message('options_hosts_empty')}</p>}
      <ul class="hosts">
        {hosts.toSorted().map((host) => (
          <li key={host}>
            <bdi dir="ltr">{host}</bdi>
            <button
              type="button"
              class="button button-quiet"
              data-action="remove-host"
              aria-label={message('options_remove_host', host)}
              onClick={() => void remove(host)}
            >
              {message('options_remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
