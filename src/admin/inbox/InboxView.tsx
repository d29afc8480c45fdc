import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { mergesPath } from '../merge/mergesPage.ts'
import { StaffPage } from '../StaffPage.tsx'
import { inboxWords, type SayInbox } from './inboxWords.ts'
import { inboxPath, lists, type InboxList } from './model.ts'
import { OpenCard } from './OpenCard.tsx'
import { Pages } from './Pages.tsx'
import { readOpen, readStubs } from './readInbox.ts'
import { readChosen, readRejected } from './readSettled.ts'
import { SettledRow } from './SettledRow.tsx'
import { StubCard } from './StubCard.tsx'
import '../evidence/evidence.css'
import '../merge/merge.css'
import './inbox.css'

const listNames = Object.keys(lists) as InboxList[]

async function readList(req: PayloadRequest, list: InboxList, page: number, say: SayInbox) {
  if (list === 'stubs') {
    const { entries, ...rest } = await readStubs(req, page)
    const cards = entries.map((entry) => <StubCard key={entry.id} entry={entry} />)
    return { ...rest, empty: say('noStubs'), content: cards }
  }
  if (list === 'open') {
    const { entries, ...rest } = await readOpen(req, page)
    const cards = entries.map((entry) => (
      <OpenCard key={`${entry.example.document.id}:${entry.form}`} entry={entry} />
    ))
    return { ...rest, empty: say('noOpen'), content: cards }
  }
  const { entries, ...rest } = await (list === 'rejected' ? readRejected : readChosen)(req, page)
  const rows = entries.map((entry) => <SettledRow key={entry.id} entry={entry} kind={list} />)
  const empty = say(list === 'rejected' ? 'noRejected' : 'noChosen')
  return { ...rest, empty, content: <ul className="inbox__settled">{rows}</ul> }
}

/** Analysts' inbox: cited decisions that nobody filled in, and citations that do not say what they mean. */
export async function InboxView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const say = inboxWords(req.i18n.language)
  const asked = props.searchParams?.['muc']
  const list = listNames.find((name) => lists[name] === asked) ?? 'stubs'
  const page = Math.max(1, Math.trunc(Number(props.searchParams?.['trang'])) || 1)
  const { admin } = req.payload.config.routes
  return (
    <StaffPage view={props} path={inboxPath} className="evidence inbox" roles={['analyst']}>
      {async () => {
        const { total, pages, empty, content } = await readList(req, list, page, say)
        return (
          <>
            <h1>{say('title')}</h1>
            <p>{say('lead')}</p>
            <nav className="inbox__lists" aria-label={say('title')}>
              {listNames.map((name) => (
                <a
                  key={name}
                  href={`${admin}${inboxPath}?muc=${lists[name]}`}
                  {...(name === list && { 'aria-current': 'page' as const })}
                >
                  {say(name)}
                  {name === list && ` (${total.toLocaleString(req.i18n.language)})`}
                </a>
              ))}
              <a href={`${admin}${mergesPath}`}>{say('merges')}</a>
            </nav>
            {total === 0 ? <p>{empty}</p> : content}
            <Pages
              path={inboxPath}
              query={{ muc: lists[list] }}
              page={page}
              pages={pages}
              req={req}
            />
          </>
        )
      }}
    </StaffPage>
  )
}
