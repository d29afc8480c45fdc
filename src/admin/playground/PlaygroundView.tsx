import type { AdminViewServerProps } from 'payload'
import { StaffPage } from '../StaffPage.tsx'
import { playgroundPath } from './model.ts'
import { Playground } from './Playground.tsx'
import { playgroundWords } from './playgroundWords.ts'
import '../evidence/evidence.css'
import './playground.css'

/** The page on which analysts try the reader. */
export function PlaygroundView(props: AdminViewServerProps) {
  const say = playgroundWords(props.initPageResult.req.i18n.language)
  return (
    <StaffPage
      view={props}
      path={playgroundPath}
      className="evidence playground"
      roles={['analyst']}
    >
      {() => (
        <>
          <h1>{say('title')}</h1>
          <p>{say('lead')}</p>
          <Playground />
        </>
      )}
    </StaffPage>
  )
}
