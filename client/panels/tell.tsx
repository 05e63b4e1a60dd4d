/** Being told by the device that it is one's turn: asked for only when somebody wants it. */
import { useState } from 'preact/hooks'
import { Icon } from '../parts/icon.tsx'
import { AT_TABLE } from '#texts/table.ts'

export function Tell() {
  const [permission, setPermission] = useState(() => ('Notification' in globalThis ? Notification.permission : 'denied'))
  if (permission === 'granted') return <p class="small soft">{AT_TABLE.told}</p>
  if (permission === 'denied') return <p class="small soft">{AT_TABLE.tellDenied}</p>
  return (
    <button type="button" class="button" onClick={() => void Notification.requestPermission().then(setPermission)}>
      <Icon name="bell-bold" />
      {AT_TABLE.tell}
    </button>
  )
}
