/** What comes of a matter that is left open. */
import { Icon } from '../parts/icon.tsx'

export const Unanswered = ({ show, line }: { show: boolean; line: string }) =>
  show ? (
    <p class="small soft unanswered">
      <Icon name="info-bold" size={15} />
      {line}
    </p>
  ) : null
