import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LivePanelFeatureClient as LivePanelFeatureClient_94badf99f9f91b7e6e1e79b9a2475e44 } from '../../../../src/admin/panel/LivePanelFeatureClient.tsx'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_270df96af946c6e902a77d68ce7f2475 } from '../../../../src/admin/editor/TableFeatureClient.tsx'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { EvidenceView as EvidenceView_ef74750c76be9118f9e55db2771b2f70 } from '../../../../src/admin/evidence/EvidenceView.tsx'
import { FolderTableCell as FolderTableCell_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'
import { FolderField as FolderField_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'
import { NumberCell as NumberCell_6042b46117ce47ef8dc16801008650cf } from '../../../../src/admin/NumberCell.tsx'
import { JsonView as JsonView_856aa1d648490a6f5eacaebe8718d0d4 } from '../../../../src/admin/JsonView.tsx'
import { HistoryField as HistoryField_04f89b9ba7c3d187bf07327b3a913725 } from '../../../../src/admin/review/HistoryField.tsx'
import { MergeButton as MergeButton_59ec259c036657202113da1d9303e376 } from '../../../../src/admin/merge/MergeButton.tsx'
import { Icon as Icon_4581af1b67ec1ca77380af6e97e29e77 } from '../../../../src/admin/Icon.tsx'
import { Logo as Logo_8e667ac4b9483eaa619866b9308f03ba } from '../../../../src/admin/Logo.tsx'
import { InboxLink as InboxLink_22c280bafb0803268504abddaeb45bbe } from '../../../../src/admin/inbox/InboxLink.tsx'
import { ReviewLink as ReviewLink_7db70ddd54901708035241d1cb14bf18 } from '../../../../src/admin/review/ReviewLink.tsx'
import { ConflictBoardLink as ConflictBoardLink_306fcf204408caa8ca222c45b358f7ec } from '../../../../src/admin/conflicts/ConflictBoardLink.tsx'
import { RereadingLink as RereadingLink_155cfebc7b40272d835db6b014d07d00 } from '../../../../src/admin/rereading/RereadingLink.tsx'
import { PlaygroundLink as PlaygroundLink_df0bb9d08e9efdfc156ff2fc3bf729e4 } from '../../../../src/admin/playground/PlaygroundLink.tsx'
import { DashboardGreeting as DashboardGreeting_b0b325bd8277902a7239611e60c32c40 } from '../../../../src/admin/DashboardGreeting.tsx'
import { LoginGreeting as LoginGreeting_6fb992acb548850e524a3c83509c275f } from '../../../../src/admin/LoginGreeting.tsx'
import { ReviewView as ReviewView_ab27b7898e6e27e37ec6be76f4da9b01 } from '../../../../src/admin/review/ReviewView.tsx'
import { ConflictBoardView as ConflictBoardView_16b418aaac9cc447fe77d775370eacff } from '../../../../src/admin/conflicts/ConflictBoardView.tsx'
import { RereadingView as RereadingView_dec6f6d100c9e7a6f3953d7c1f669c1a } from '../../../../src/admin/rereading/RereadingView.tsx'
import { PlaygroundView as PlaygroundView_670ebaea611c4108e9f6d28150eafda8 } from '../../../../src/admin/playground/PlaygroundView.tsx'
import { InboxView as InboxView_98f2c3a7bbe56fb8137fd174cb7fa9d8 } from '../../../../src/admin/inbox/InboxView.tsx'
import { MergesView as MergesView_bf4c3b0673f18c7792c3faeb445d5160 } from '../../../../src/admin/merge/MergesView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/src/admin/panel/LivePanelFeatureClient.tsx#LivePanelFeatureClient": LivePanelFeatureClient_94badf99f9f91b7e6e1e79b9a2475e44,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/editor/TableFeatureClient.tsx#TableFeatureClient": TableFeatureClient_270df96af946c6e902a77d68ce7f2475,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/evidence/EvidenceView.tsx#EvidenceView": EvidenceView_ef74750c76be9118f9e55db2771b2f70,
  "@payloadcms/next/rsc#FolderTableCell": FolderTableCell_f9c02e79a4aed9a3924487c0cd4cafb1,
  "@payloadcms/next/rsc#FolderField": FolderField_f9c02e79a4aed9a3924487c0cd4cafb1,
  "/src/admin/NumberCell.tsx#NumberCell": NumberCell_6042b46117ce47ef8dc16801008650cf,
  "/src/admin/JsonView.tsx#JsonView": JsonView_856aa1d648490a6f5eacaebe8718d0d4,
  "/src/admin/review/HistoryField.tsx#HistoryField": HistoryField_04f89b9ba7c3d187bf07327b3a913725,
  "/src/admin/merge/MergeButton.tsx#MergeButton": MergeButton_59ec259c036657202113da1d9303e376,
  "/src/admin/Icon.tsx#Icon": Icon_4581af1b67ec1ca77380af6e97e29e77,
  "/src/admin/Logo.tsx#Logo": Logo_8e667ac4b9483eaa619866b9308f03ba,
  "/src/admin/inbox/InboxLink.tsx#InboxLink": InboxLink_22c280bafb0803268504abddaeb45bbe,
  "/src/admin/review/ReviewLink.tsx#ReviewLink": ReviewLink_7db70ddd54901708035241d1cb14bf18,
  "/src/admin/conflicts/ConflictBoardLink.tsx#ConflictBoardLink": ConflictBoardLink_306fcf204408caa8ca222c45b358f7ec,
  "/src/admin/rereading/RereadingLink.tsx#RereadingLink": RereadingLink_155cfebc7b40272d835db6b014d07d00,
  "/src/admin/playground/PlaygroundLink.tsx#PlaygroundLink": PlaygroundLink_df0bb9d08e9efdfc156ff2fc3bf729e4,
  "/src/admin/DashboardGreeting.tsx#DashboardGreeting": DashboardGreeting_b0b325bd8277902a7239611e60c32c40,
  "/src/admin/LoginGreeting.tsx#LoginGreeting": LoginGreeting_6fb992acb548850e524a3c83509c275f,
  "/src/admin/review/ReviewView.tsx#ReviewView": ReviewView_ab27b7898e6e27e37ec6be76f4da9b01,
  "/src/admin/conflicts/ConflictBoardView.tsx#ConflictBoardView": ConflictBoardView_16b418aaac9cc447fe77d775370eacff,
  "/src/admin/rereading/RereadingView.tsx#RereadingView": RereadingView_dec6f6d100c9e7a6f3953d7c1f669c1a,
  "/src/admin/playground/PlaygroundView.tsx#PlaygroundView": PlaygroundView_670ebaea611c4108e9f6d28150eafda8,
  "/src/admin/inbox/InboxView.tsx#InboxView": InboxView_98f2c3a7bbe56fb8137fd174cb7fa9d8,
  "/src/admin/merge/MergesView.tsx#MergesView": MergesView_bf4c3b0673f18c7792c3faeb445d5160,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
