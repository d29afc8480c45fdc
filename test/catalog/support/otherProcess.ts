/**
 * Another process of the same archive:
 *
 *   node otherProcess.ts publish-and-search TITLE TEXT
 *     publishes an article, then prints how many public documents are found for the text
 *   node otherProcess.ts rebuild
 *     builds the catalog again and again until it is killed
 */
import { openCatalog } from '../../../src/catalog/openCatalog.ts'
import { openForCommand } from '../../../src/cli/openForCommand.ts'
import { publish } from './records.ts'

const [task, title = '', text = ''] = process.argv.slice(2)
const payload = await openForCommand()
const catalog = openCatalog(payload)

if (task === 'publish-and-search') {
  await publish(payload, { title, body: title })
  const { total } = await catalog.search({ text, audience: 'public' })
  console.log(total)
}
if (task === 'rebuild') {
  for (;;) {
    console.log('building')
    await catalog.rebuild()
  }
}
process.exit(0)
