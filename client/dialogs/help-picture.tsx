/** What each point of the rules sheet is about, as the board draws it. The words beside it say all. */
import type { ComponentChildren } from 'preact'
import { Hatch } from '../parts/hatch.tsx'
import { Icon } from '../parts/icon.tsx'
import { AccountMark, CabinetMark, SealMark, SleeveMark } from '../parts/mark.tsx'
import type { HELP } from '#texts/settings.ts'

const PICTURES: Readonly<Record<(typeof HELP.points)[number]['picture'], () => ComponentChildren>> = {
  roles: () => (
    <>
      <SealMark state="COL" size={30} />
      <CabinetMark provider="MONO" size={30} />
      <AccountMark handle="AMBER" size={26} />
    </>
  ),
  moments: () => (
    <>
      <Icon name="stamp-bold" size={28} />
      <Icon name="arrow-right-bold" size={18} />
      <Icon name="gavel-bold" size={28} />
    </>
  ),
  government: () => <SleeveMark government="COL" hand="point" width={84} />,
  provider: () => (
    <>
      <CabinetMark provider="LANT" size={34} />
      <Hatch law="BLOCK" />
    </>
  ),
  account: () => (
    <>
      <AccountMark handle="COBALT" lock="checkbox" size={30} />
      <Icon name="paper-plane-tilt-bold" size={26} />
    </>
  ),
  court: () => <strong class="help-figure">4–4</strong>,
  comity: () => <Icon name="handshake-bold" size={34} />,
  standing: () => <strong class="help-figure">50</strong>,
}

export const HelpPicture = ({ of }: { of: (typeof HELP.points)[number]['picture'] }) => (
  <span class="help-picture" aria-hidden="true">
    {PICTURES[of]()}
  </span>
)
