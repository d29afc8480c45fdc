import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`figure_history\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`figure\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`by_id\` text(36),
  	\`at\` text NOT NULL,
  	\`note\` text,
  	\`before\` text,
  	\`after\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`figure_history_by_idx\` ON \`figure_history\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`figure_history_updated_at_idx\` ON \`figure_history\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`figure_history_created_at_idx\` ON \`figure_history\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`figure_at_idx\` ON \`figure_history\` (\`figure\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`settlements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`of\` text NOT NULL,
  	\`outcome\` text NOT NULL,
  	\`preferred\` text,
  	\`reason\` text NOT NULL,
  	\`witnesses\` text NOT NULL,
  	\`by_id\` text(36),
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`settlements_key_idx\` ON \`settlements\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`settlements_by_idx\` ON \`settlements\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`settlements_updated_at_idx\` ON \`settlements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`settlements_created_at_idx\` ON \`settlements\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`merges\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`of\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`into\` text NOT NULL,
  	\`moved\` text NOT NULL,
  	\`by_id\` text(36),
  	\`at\` text NOT NULL,
  	\`undone_by_id\` text(36),
  	\`undone_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`undone_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`merges_from_idx\` ON \`merges\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`merges_into_idx\` ON \`merges\` (\`into\`);`)
  await db.run(sql`CREATE INDEX \`merges_by_idx\` ON \`merges\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`merges_undone_by_idx\` ON \`merges\` (\`undone_by_id\`);`)
  await db.run(sql`CREATE INDEX \`merges_updated_at_idx\` ON \`merges\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`merges_created_at_idx\` ON \`merges\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`rereadings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`state\` text NOT NULL,
  	\`extractor_version\` text NOT NULL,
  	\`vocabulary_hash\` text NOT NULL,
  	\`cursor\` text,
  	\`done\` numeric DEFAULT 0 NOT NULL,
  	\`of\` numeric DEFAULT 0 NOT NULL,
  	\`counts\` text,
  	\`examples\` text,
  	\`approved_by_id\` text(36),
  	\`approved_at\` text,
  	\`finished_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`rereadings_state_idx\` ON \`rereadings\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`rereadings_approved_by_idx\` ON \`rereadings\` (\`approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`rereadings_updated_at_idx\` ON \`rereadings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rereadings_created_at_idx\` ON \`rereadings\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`part\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`indicators\` ADD \`merged_into_id\` text(36) REFERENCES indicators(id);`)
  await db.run(sql`CREATE INDEX \`indicators_merged_into_idx\` ON \`indicators\` (\`merged_into_id\`);`)
  await db.run(sql`ALTER TABLE \`_indicators_v\` ADD \`version_merged_into_id\` text(36) REFERENCES indicators(id);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_version_merged_into_idx\` ON \`_indicators_v\` (\`version_merged_into_id\`);`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`merged_into_id\` text(36) REFERENCES decisions(id);`)
  await db.run(sql`CREATE INDEX \`decisions_merged_into_idx\` ON \`decisions\` (\`merged_into_id\`);`)
  await db.run(sql`ALTER TABLE \`_decisions_v\` ADD \`version_merged_into_id\` text(36) REFERENCES decisions(id);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_merged_into_idx\` ON \`_decisions_v\` (\`version_merged_into_id\`);`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`merged_into_id\` text(36) REFERENCES places(id);`)
  await db.run(sql`CREATE INDEX \`places_merged_into_idx\` ON \`places\` (\`merged_into_id\`);`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_merged_into_id\` text(36) REFERENCES places(id);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_merged_into_idx\` ON \`_places_v\` (\`version_merged_into_id\`);`)
  await db.run(sql`ALTER TABLE \`extractions\` ADD \`findings\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`figure_history_id\` text(36) REFERENCES figure_history(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`settlements_id\` text(36) REFERENCES settlements(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`merges_id\` text(36) REFERENCES merges(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`rereadings_id\` text(36) REFERENCES rereadings(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_figure_history_id_idx\` ON \`payload_locked_documents_rels\` (\`figure_history_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_settlements_id_idx\` ON \`payload_locked_documents_rels\` (\`settlements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_merges_id_idx\` ON \`payload_locked_documents_rels\` (\`merges_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_rereadings_id_idx\` ON \`payload_locked_documents_rels\` (\`rereadings_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`figure_history\`;`)
  await db.run(sql`DROP TABLE \`settlements\`;`)
  await db.run(sql`DROP TABLE \`merges\`;`)
  await db.run(sql`DROP TABLE \`rereadings\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_indicators\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`name_vi\` text NOT NULL,
  	\`name_en\` text,
  	\`unit\` text NOT NULL,
  	\`aggregate\` text DEFAULT 'sum' NOT NULL,
  	\`definition\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_indicators\`("id", "code", "name_vi", "name_en", "unit", "aggregate", "definition", "updated_at", "created_at") SELECT "id", "code", "name_vi", "name_en", "unit", "aggregate", "definition", "updated_at", "created_at" FROM \`indicators\`;`)
  await db.run(sql`DROP TABLE \`indicators\`;`)
  await db.run(sql`ALTER TABLE \`__new_indicators\` RENAME TO \`indicators\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`indicators_code_idx\` ON \`indicators\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`indicators_updated_at_idx\` ON \`indicators\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`indicators_created_at_idx\` ON \`indicators\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__indicators_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_code\` text NOT NULL,
  	\`version_name_vi\` text NOT NULL,
  	\`version_name_en\` text,
  	\`version_unit\` text NOT NULL,
  	\`version_aggregate\` text DEFAULT 'sum' NOT NULL,
  	\`version_definition\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__indicators_v\`("id", "parent_id", "version_code", "version_name_vi", "version_name_en", "version_unit", "version_aggregate", "version_definition", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_code", "version_name_vi", "version_name_en", "version_unit", "version_aggregate", "version_definition", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_indicators_v\`;`)
  await db.run(sql`DROP TABLE \`_indicators_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__indicators_v\` RENAME TO \`_indicators_v\`;`)
  await db.run(sql`CREATE INDEX \`_indicators_v_parent_idx\` ON \`_indicators_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_version_code_idx\` ON \`_indicators_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_version_updated_at_idx\` ON \`_indicators_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_version_created_at_idx\` ON \`_indicators_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_created_at_idx\` ON \`_indicators_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_updated_at_idx\` ON \`_indicators_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_decisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`title\` text,
  	\`instrument_type\` text,
  	\`issuer\` text,
  	\`issued_on\` text,
  	\`effective_from\` text,
  	\`effective_to\` text,
  	\`period_start\` text,
  	\`period_end\` text,
  	\`period_label\` text,
  	\`body\` text,
  	\`text\` text,
  	\`attachment_id\` text(36),
  	\`slug\` text,
  	\`visibility\` text DEFAULT 'public' NOT NULL,
  	\`stub\` integer DEFAULT false,
  	\`source_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`attachment_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_decisions\`("id", "number", "title", "instrument_type", "issuer", "issued_on", "effective_from", "effective_to", "period_start", "period_end", "period_label", "body", "text", "attachment_id", "slug", "visibility", "stub", "source_hash", "updated_at", "created_at", "deleted_at") SELECT "id", "number", "title", "instrument_type", "issuer", "issued_on", "effective_from", "effective_to", "period_start", "period_end", "period_label", "body", "text", "attachment_id", "slug", "visibility", "stub", "source_hash", "updated_at", "created_at", "deleted_at" FROM \`decisions\`;`)
  await db.run(sql`DROP TABLE \`decisions\`;`)
  await db.run(sql`ALTER TABLE \`__new_decisions\` RENAME TO \`decisions\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`decisions_number_idx\` ON \`decisions\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`decisions_period_period_start_idx\` ON \`decisions\` (\`period_start\`);`)
  await db.run(sql`CREATE INDEX \`decisions_attachment_idx\` ON \`decisions\` (\`attachment_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`decisions_slug_idx\` ON \`decisions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`decisions_visibility_idx\` ON \`decisions\` (\`visibility\`);`)
  await db.run(sql`CREATE INDEX \`decisions_stub_idx\` ON \`decisions\` (\`stub\`);`)
  await db.run(sql`CREATE INDEX \`decisions_source_hash_idx\` ON \`decisions\` (\`source_hash\`);`)
  await db.run(sql`CREATE INDEX \`decisions_updated_at_idx\` ON \`decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_created_at_idx\` ON \`decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_deleted_at_idx\` ON \`decisions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__decisions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_number\` text NOT NULL,
  	\`version_title\` text,
  	\`version_instrument_type\` text,
  	\`version_issuer\` text,
  	\`version_issued_on\` text,
  	\`version_effective_from\` text,
  	\`version_effective_to\` text,
  	\`version_period_start\` text,
  	\`version_period_end\` text,
  	\`version_period_label\` text,
  	\`version_body\` text,
  	\`version_text\` text,
  	\`version_attachment_id\` text(36),
  	\`version_slug\` text,
  	\`version_visibility\` text DEFAULT 'public' NOT NULL,
  	\`version_stub\` integer DEFAULT false,
  	\`version_source_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_attachment_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__decisions_v\`("id", "parent_id", "version_number", "version_title", "version_instrument_type", "version_issuer", "version_issued_on", "version_effective_from", "version_effective_to", "version_period_start", "version_period_end", "version_period_label", "version_body", "version_text", "version_attachment_id", "version_slug", "version_visibility", "version_stub", "version_source_hash", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_number", "version_title", "version_instrument_type", "version_issuer", "version_issued_on", "version_effective_from", "version_effective_to", "version_period_start", "version_period_end", "version_period_label", "version_body", "version_text", "version_attachment_id", "version_slug", "version_visibility", "version_stub", "version_source_hash", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at" FROM \`_decisions_v\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__decisions_v\` RENAME TO \`_decisions_v\`;`)
  await db.run(sql`CREATE INDEX \`_decisions_v_parent_idx\` ON \`_decisions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_number_idx\` ON \`_decisions_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_period_version_period_start_idx\` ON \`_decisions_v\` (\`version_period_start\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_attachment_idx\` ON \`_decisions_v\` (\`version_attachment_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_slug_idx\` ON \`_decisions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_visibility_idx\` ON \`_decisions_v\` (\`version_visibility\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_stub_idx\` ON \`_decisions_v\` (\`version_stub\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_source_hash_idx\` ON \`_decisions_v\` (\`version_source_hash\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_updated_at_idx\` ON \`_decisions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_created_at_idx\` ON \`_decisions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_deleted_at_idx\` ON \`_decisions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_created_at_idx\` ON \`_decisions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_updated_at_idx\` ON \`_decisions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_places\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`code\` text,
  	\`level\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`region_id\` text(36),
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`successor_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`successor_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_places\`("id", "name", "slug", "code", "level", "parent_id", "region_id", "valid_from", "valid_to", "successor_id", "updated_at", "created_at") SELECT "id", "name", "slug", "code", "level", "parent_id", "region_id", "valid_from", "valid_to", "successor_id", "updated_at", "created_at" FROM \`places\`;`)
  await db.run(sql`DROP TABLE \`places\`;`)
  await db.run(sql`ALTER TABLE \`__new_places\` RENAME TO \`places\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`places_slug_idx\` ON \`places\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`places_level_idx\` ON \`places\` (\`level\`);`)
  await db.run(sql`CREATE INDEX \`places_parent_idx\` ON \`places\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`places_region_idx\` ON \`places\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`places_successor_idx\` ON \`places\` (\`successor_id\`);`)
  await db.run(sql`CREATE INDEX \`places_updated_at_idx\` ON \`places\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`places_created_at_idx\` ON \`places\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__places_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text NOT NULL,
  	\`version_slug\` text NOT NULL,
  	\`version_code\` text,
  	\`version_level\` text NOT NULL,
  	\`version_parent_id\` text(36),
  	\`version_region_id\` text(36),
  	\`version_valid_from\` text,
  	\`version_valid_to\` text,
  	\`version_successor_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_region_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_successor_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__places_v\`("id", "parent_id", "version_name", "version_slug", "version_code", "version_level", "version_parent_id", "version_region_id", "version_valid_from", "version_valid_to", "version_successor_id", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_name", "version_slug", "version_code", "version_level", "version_parent_id", "version_region_id", "version_valid_from", "version_valid_to", "version_successor_id", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_places_v\`;`)
  await db.run(sql`DROP TABLE \`_places_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__places_v\` RENAME TO \`_places_v\`;`)
  await db.run(sql`CREATE INDEX \`_places_v_parent_idx\` ON \`_places_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_slug_idx\` ON \`_places_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_level_idx\` ON \`_places_v\` (\`version_level\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_parent_idx\` ON \`_places_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_region_idx\` ON \`_places_v\` (\`version_region_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_successor_idx\` ON \`_places_v\` (\`version_successor_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_updated_at_idx\` ON \`_places_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_created_at_idx\` ON \`_places_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_created_at_idx\` ON \`_places_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_updated_at_idx\` ON \`_places_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`conference_reports_id\` text(36),
  	\`media_id\` text(36),
  	\`figures_id\` text(36),
  	\`indicators_id\` text(36),
  	\`units_id\` text(36),
  	\`decisions_id\` text(36),
  	\`places_id\` text(36),
  	\`organizations_id\` text(36),
  	\`users_id\` text(36),
  	\`extractions_id\` text(36),
  	\`changes_id\` text(36),
  	\`payload_folders_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conference_reports_id\`) REFERENCES \`conference_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`figures_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`indicators_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`decisions_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`extractions_id\`) REFERENCES \`extractions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`changes_id\`) REFERENCES \`changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`payload_folders_id\`) REFERENCES \`payload_folders\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "conference_reports_id", "media_id", "figures_id", "indicators_id", "units_id", "decisions_id", "places_id", "organizations_id", "users_id", "extractions_id", "changes_id", "payload_folders_id") SELECT "id", "order", "parent_id", "path", "articles_id", "conference_reports_id", "media_id", "figures_id", "indicators_id", "units_id", "decisions_id", "places_id", "organizations_id", "users_id", "extractions_id", "changes_id", "payload_folders_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_conference_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`conference_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_figures_id_idx\` ON \`payload_locked_documents_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_indicators_id_idx\` ON \`payload_locked_documents_rels\` (\`indicators_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_places_id_idx\` ON \`payload_locked_documents_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organizations_id_idx\` ON \`payload_locked_documents_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_extractions_id_idx\` ON \`payload_locked_documents_rels\` (\`extractions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`changes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_payload_folders_id_idx\` ON \`payload_locked_documents_rels\` (\`payload_folders_id\`);`)
  await db.run(sql`ALTER TABLE \`figures\` DROP COLUMN \`part\`;`)
  await db.run(sql`ALTER TABLE \`extractions\` DROP COLUMN \`findings\`;`)
}
