import type { Payload } from 'payload'

/** The few words that the texts of these tests need. */
export async function smallVocabulary(payload: Payload): Promise<void> {
  const unit = (code: string, vi: string, kind: 'money' | 'count', forms: string[]) =>
    payload.create({
      collection: 'units',
      data: { code, name: { vi }, kind, forms: forms.map((text) => ({ text, factor: 1 })) },
    })
  await unit('VND', 'đồng', 'money', ['đồng'])
  await unit('establishment', 'cơ sở', 'count', ['cơ sở công nghiệp nông thôn', 'cơ sở'])
  await unit('person', 'người', 'count', ['lao động', 'người'])
  await payload.create({
    collection: 'indicators',
    data: {
      code: 'labour-trained',
      name: { vi: 'Lao động được đào tạo nghề' },
      unit: 'person',
      aggregate: 'sum',
      phrases: ['đào tạo nghề'],
    },
  })
  for (const [slug, name] of [
    ['phu-tho', 'Phú Thọ'],
    ['lao-cai', 'Lào Cai'],
    ['ha-giang', 'Hà Giang'],
  ] as const) {
    await payload.create({
      collection: 'places',
      data: { slug, name, level: 'province', aliases: [] },
    })
  }
  await payload.create({
    collection: 'organizations',
    data: { name: 'Thủ tướng Chính phủ', level: 'central', symbols: ['TTg'] },
  })
}
