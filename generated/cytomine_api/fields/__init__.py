"""The objects as the wire spells them. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.fields.abstract_image import AbstractImage as AbstractImage
    from cytomine_api.fields.abstract_image_collection import (
        AbstractImageCollection as AbstractImageCollection,
    )
    from cytomine_api.fields.abstract_image_command import AbstractImageCommand as AbstractImageCommand
    from cytomine_api.fields.abstract_image_create import AbstractImageCreate as AbstractImageCreate
    from cytomine_api.fields.abstract_image_update import AbstractImageUpdate as AbstractImageUpdate
    from cytomine_api.fields.abstract_slice import AbstractSlice as AbstractSlice
    from cytomine_api.fields.abstract_slice_collection import (
        AbstractSliceCollection as AbstractSliceCollection,
    )
    from cytomine_api.fields.abstract_slice_command import AbstractSliceCommand as AbstractSliceCommand
    from cytomine_api.fields.abstract_slice_create import AbstractSliceCreate as AbstractSliceCreate
    from cytomine_api.fields.abstract_slice_update import AbstractSliceUpdate as AbstractSliceUpdate
    from cytomine_api.fields.activity_count import ActivityCount as ActivityCount
    from cytomine_api.fields.annotation_action import AnnotationAction as AnnotationAction
    from cytomine_api.fields.annotation_action_collection import (
        AnnotationActionCollection as AnnotationActionCollection,
    )
    from cytomine_api.fields.annotation_action_create import AnnotationActionCreate as AnnotationActionCreate
    from cytomine_api.fields.annotation_center import AnnotationCenter as AnnotationCenter
    from cytomine_api.fields.annotation_center_collection import (
        AnnotationCenterCollection as AnnotationCenterCollection,
    )
    from cytomine_api.fields.annotation_cluster import AnnotationCluster as AnnotationCluster
    from cytomine_api.fields.annotation_collection import AnnotationCollection as AnnotationCollection
    from cytomine_api.fields.annotation_command import AnnotationCommand as AnnotationCommand
    from cytomine_api.fields.annotation_comment import AnnotationComment as AnnotationComment
    from cytomine_api.fields.annotation_comment_collection import (
        AnnotationCommentCollection as AnnotationCommentCollection,
    )
    from cytomine_api.fields.annotation_comment_command import (
        AnnotationCommentCommand as AnnotationCommentCommand,
    )
    from cytomine_api.fields.annotation_comment_create import (
        AnnotationCommentCreate as AnnotationCommentCreate,
    )
    from cytomine_api.fields.annotation_correction import AnnotationCorrection as AnnotationCorrection
    from cytomine_api.fields.annotation_create import AnnotationCreate as AnnotationCreate
    from cytomine_api.fields.annotation_group import AnnotationGroup as AnnotationGroup
    from cytomine_api.fields.annotation_group_collection import (
        AnnotationGroupCollection as AnnotationGroupCollection,
    )
    from cytomine_api.fields.annotation_group_command import AnnotationGroupCommand as AnnotationGroupCommand
    from cytomine_api.fields.annotation_group_create import AnnotationGroupCreate as AnnotationGroupCreate
    from cytomine_api.fields.annotation_group_update import AnnotationGroupUpdate as AnnotationGroupUpdate
    from cytomine_api.fields.annotation_index import AnnotationIndex as AnnotationIndex
    from cytomine_api.fields.annotation_index_collection import (
        AnnotationIndexCollection as AnnotationIndexCollection,
    )
    from cytomine_api.fields.annotation_layer import AnnotationLayer as AnnotationLayer
    from cytomine_api.fields.annotation_link import AnnotationLink as AnnotationLink
    from cytomine_api.fields.annotation_link_collection import (
        AnnotationLinkCollection as AnnotationLinkCollection,
    )
    from cytomine_api.fields.annotation_link_command import AnnotationLinkCommand as AnnotationLinkCommand
    from cytomine_api.fields.annotation_link_create import AnnotationLinkCreate as AnnotationLinkCreate
    from cytomine_api.fields.annotation_list_item import AnnotationListItem as AnnotationListItem
    from cytomine_api.fields.annotation_property_key_collection import (
        AnnotationPropertyKeyCollection as AnnotationPropertyKeyCollection,
    )
    from cytomine_api.fields.annotation_review import AnnotationReview as AnnotationReview
    from cytomine_api.fields.annotation_search import AnnotationSearch as AnnotationSearch
    from cytomine_api.fields.annotation_term import AnnotationTerm as AnnotationTerm
    from cytomine_api.fields.annotation_term_collection import (
        AnnotationTermCollection as AnnotationTermCollection,
    )
    from cytomine_api.fields.annotation_term_command import AnnotationTermCommand as AnnotationTermCommand
    from cytomine_api.fields.annotation_term_create import AnnotationTermCreate as AnnotationTermCreate
    from cytomine_api.fields.annotation_total import AnnotationTotal as AnnotationTotal
    from cytomine_api.fields.annotation_track import AnnotationTrack as AnnotationTrack
    from cytomine_api.fields.annotation_track_collection import (
        AnnotationTrackCollection as AnnotationTrackCollection,
    )
    from cytomine_api.fields.annotation_track_command import AnnotationTrackCommand as AnnotationTrackCommand
    from cytomine_api.fields.annotation_track_create import AnnotationTrackCreate as AnnotationTrackCreate
    from cytomine_api.fields.app_author import AppAuthor as AppAuthor
    from cytomine_api.fields.app_input_provision import AppInputProvision as AppInputProvision
    from cytomine_api.fields.app_input_type import AppInputType as AppInputType
    from cytomine_api.fields.app_state_action import AppStateAction as AppStateAction
    from cytomine_api.fields.app_store import AppStore as AppStore
    from cytomine_api.fields.app_store_create import AppStoreCreate as AppStoreCreate
    from cytomine_api.fields.app_task import AppTask as AppTask
    from cytomine_api.fields.app_task_run import AppTaskRun as AppTaskRun
    from cytomine_api.fields.app_task_run_create import AppTaskRunCreate as AppTaskRunCreate
    from cytomine_api.fields.app_task_run_value import AppTaskRunValue as AppTaskRunValue
    from cytomine_api.fields.associated_image_name_collection import (
        AssociatedImageNameCollection as AssociatedImageNameCollection,
    )
    from cytomine_api.fields.attached_file import AttachedFile as AttachedFile
    from cytomine_api.fields.attached_file_collection import AttachedFileCollection as AttachedFileCollection
    from cytomine_api.fields.attached_file_command import AttachedFileCommand as AttachedFileCommand
    from cytomine_api.fields.bulk_data import BulkData as BulkData
    from cytomine_api.fields.bulk_error import BulkError as BulkError
    from cytomine_api.fields.bulk_reply import BulkReply as BulkReply
    from cytomine_api.fields.channel_histogram import ChannelHistogram as ChannelHistogram
    from cytomine_api.fields.channel_histogram_bounds import ChannelHistogramBounds as ChannelHistogramBounds
    from cytomine_api.fields.channel_histogram_bounds_collection import (
        ChannelHistogramBoundsCollection as ChannelHistogramBoundsCollection,
    )
    from cytomine_api.fields.channel_histogram_collection import (
        ChannelHistogramCollection as ChannelHistogramCollection,
    )
    from cytomine_api.fields.command_callback import CommandCallback as CommandCallback
    from cytomine_api.fields.command_history_entry import CommandHistoryEntry as CommandHistoryEntry
    from cytomine_api.fields.command_reply import CommandReply as CommandReply
    from cytomine_api.fields.companion_file import CompanionFile as CompanionFile
    from cytomine_api.fields.companion_file_collection import (
        CompanionFileCollection as CompanionFileCollection,
    )
    from cytomine_api.fields.companion_file_command import CompanionFileCommand as CompanionFileCommand
    from cytomine_api.fields.companion_file_create import CompanionFileCreate as CompanionFileCreate
    from cytomine_api.fields.companion_file_update import CompanionFileUpdate as CompanionFileUpdate
    from cytomine_api.fields.configuration import Configuration as Configuration
    from cytomine_api.fields.configuration_collection import (
        ConfigurationCollection as ConfigurationCollection,
    )
    from cytomine_api.fields.configuration_command import ConfigurationCommand as ConfigurationCommand
    from cytomine_api.fields.configuration_create import ConfigurationCreate as ConfigurationCreate
    from cytomine_api.fields.configuration_update import ConfigurationUpdate as ConfigurationUpdate
    from cytomine_api.fields.connection_consultation_collection import (
        ConnectionConsultationCollection as ConnectionConsultationCollection,
    )
    from cytomine_api.fields.connection_frequency_collection import (
        ConnectionFrequencyCollection as ConnectionFrequencyCollection,
    )
    from cytomine_api.fields.connection_time_slot import ConnectionTimeSlot as ConnectionTimeSlot
    from cytomine_api.fields.connection_time_slot_collection import (
        ConnectionTimeSlotCollection as ConnectionTimeSlotCollection,
    )
    from cytomine_api.fields.current_statistics import CurrentStatistics as CurrentStatistics
    from cytomine_api.fields.current_user_keys import CurrentUserKeys as CurrentUserKeys
    from cytomine_api.fields.dataset_import_entries import DatasetImportEntries as DatasetImportEntries
    from cytomine_api.fields.dataset_import_entry import DatasetImportEntry as DatasetImportEntry
    from cytomine_api.fields.dataset_import_failure import DatasetImportFailure as DatasetImportFailure
    from cytomine_api.fields.dataset_import_faults import DatasetImportFaults as DatasetImportFaults
    from cytomine_api.fields.dataset_import_result import DatasetImportResult as DatasetImportResult
    from cytomine_api.fields.deletion import Deletion as Deletion
    from cytomine_api.fields.deletion_collection import DeletionCollection as DeletionCollection
    from cytomine_api.fields.description import Description as Description
    from cytomine_api.fields.description_collection import DescriptionCollection as DescriptionCollection
    from cytomine_api.fields.description_command import DescriptionCommand as DescriptionCommand
    from cytomine_api.fields.description_create import DescriptionCreate as DescriptionCreate
    from cytomine_api.fields.description_update import DescriptionUpdate as DescriptionUpdate
    from cytomine_api.fields.empty_object import EmptyObject as EmptyObject
    from cytomine_api.fields.error import Error as Error
    from cytomine_api.fields.error_message import ErrorMessage as ErrorMessage
    from cytomine_api.fields.error_values import ErrorValues as ErrorValues
    from cytomine_api.fields.evolution_collection import EvolutionCollection as EvolutionCollection
    from cytomine_api.fields.evolution_slot import EvolutionSlot as EvolutionSlot
    from cytomine_api.fields.follower_collection import FollowerCollection as FollowerCollection
    from cytomine_api.fields.geometry_text import GeometryText as GeometryText
    from cytomine_api.fields.histogram import Histogram as Histogram
    from cytomine_api.fields.histogram_bins import HistogramBins as HistogramBins
    from cytomine_api.fields.histogram_bounds import HistogramBounds as HistogramBounds
    from cytomine_api.fields.image_bounds_of_counts import ImageBoundsOfCounts as ImageBoundsOfCounts
    from cytomine_api.fields.image_bounds_of_lengths import ImageBoundsOfLengths as ImageBoundsOfLengths
    from cytomine_api.fields.image_bounds_of_texts import ImageBoundsOfTexts as ImageBoundsOfTexts
    from cytomine_api.fields.image_bounds_of_times import ImageBoundsOfTimes as ImageBoundsOfTimes
    from cytomine_api.fields.image_consultation import ImageConsultation as ImageConsultation
    from cytomine_api.fields.image_consultation_by_image import (
        ImageConsultationByImage as ImageConsultationByImage,
    )
    from cytomine_api.fields.image_consultation_collection import (
        ImageConsultationCollection as ImageConsultationCollection,
    )
    from cytomine_api.fields.image_consultation_create import (
        ImageConsultationCreate as ImageConsultationCreate,
    )
    from cytomine_api.fields.image_consultation_summary import (
        ImageConsultationSummary as ImageConsultationSummary,
    )
    from cytomine_api.fields.image_consultation_summary_collection import (
        ImageConsultationSummaryCollection as ImageConsultationSummaryCollection,
    )
    from cytomine_api.fields.image_filter import ImageFilter as ImageFilter
    from cytomine_api.fields.image_filter_collection import ImageFilterCollection as ImageFilterCollection
    from cytomine_api.fields.image_filter_project import ImageFilterProject as ImageFilterProject
    from cytomine_api.fields.image_filter_project_collection import (
        ImageFilterProjectCollection as ImageFilterProjectCollection,
    )
    from cytomine_api.fields.image_filter_project_command import (
        ImageFilterProjectCommand as ImageFilterProjectCommand,
    )
    from cytomine_api.fields.image_filter_project_create import (
        ImageFilterProjectCreate as ImageFilterProjectCreate,
    )
    from cytomine_api.fields.image_format import ImageFormat as ImageFormat
    from cytomine_api.fields.image_format_collection import ImageFormatCollection as ImageFormatCollection
    from cytomine_api.fields.image_group import ImageGroup as ImageGroup
    from cytomine_api.fields.image_group_collection import ImageGroupCollection as ImageGroupCollection
    from cytomine_api.fields.image_group_command import ImageGroupCommand as ImageGroupCommand
    from cytomine_api.fields.image_group_create import ImageGroupCreate as ImageGroupCreate
    from cytomine_api.fields.image_group_end_collection import (
        ImageGroupEndCollection as ImageGroupEndCollection,
    )
    from cytomine_api.fields.image_group_image_instance import (
        ImageGroupImageInstance as ImageGroupImageInstance,
    )
    from cytomine_api.fields.image_group_image_instance_collection import (
        ImageGroupImageInstanceCollection as ImageGroupImageInstanceCollection,
    )
    from cytomine_api.fields.image_group_image_instance_command import (
        ImageGroupImageInstanceCommand as ImageGroupImageInstanceCommand,
    )
    from cytomine_api.fields.image_group_image_instance_create import (
        ImageGroupImageInstanceCreate as ImageGroupImageInstanceCreate,
    )
    from cytomine_api.fields.image_group_member import ImageGroupMember as ImageGroupMember
    from cytomine_api.fields.image_group_update import ImageGroupUpdate as ImageGroupUpdate
    from cytomine_api.fields.image_instance import ImageInstance as ImageInstance
    from cytomine_api.fields.image_instance_bounds import ImageInstanceBounds as ImageInstanceBounds
    from cytomine_api.fields.image_instance_collection import (
        ImageInstanceCollection as ImageInstanceCollection,
    )
    from cytomine_api.fields.image_instance_command import ImageInstanceCommand as ImageInstanceCommand
    from cytomine_api.fields.image_instance_create import ImageInstanceCreate as ImageInstanceCreate
    from cytomine_api.fields.image_instance_end import ImageInstanceEnd as ImageInstanceEnd
    from cytomine_api.fields.image_instance_light import ImageInstanceLight as ImageInstanceLight
    from cytomine_api.fields.image_instance_list_item import ImageInstanceListItem as ImageInstanceListItem
    from cytomine_api.fields.image_instance_of_user import ImageInstanceOfUser as ImageInstanceOfUser
    from cytomine_api.fields.image_instance_of_user_collection import (
        ImageInstanceOfUserCollection as ImageInstanceOfUserCollection,
    )
    from cytomine_api.fields.image_instance_of_user_light import (
        ImageInstanceOfUserLight as ImageInstanceOfUserLight,
    )
    from cytomine_api.fields.image_instance_of_user_light_collection import (
        ImageInstanceOfUserLightCollection as ImageInstanceOfUserLightCollection,
    )
    from cytomine_api.fields.image_instance_tree import ImageInstanceTree as ImageInstanceTree
    from cytomine_api.fields.image_instance_tree_leaf import ImageInstanceTreeLeaf as ImageInstanceTreeLeaf
    from cytomine_api.fields.image_instance_update import ImageInstanceUpdate as ImageInstanceUpdate
    from cytomine_api.fields.image_instance_whole_collection import (
        ImageInstanceWholeCollection as ImageInstanceWholeCollection,
    )
    from cytomine_api.fields.image_layers_review import ImageLayersReview as ImageLayersReview
    from cytomine_api.fields.image_online_users import ImageOnlineUsers as ImageOnlineUsers
    from cytomine_api.fields.image_review_reply import ImageReviewReply as ImageReviewReply
    from cytomine_api.fields.image_server_format_refusal import (
        ImageServerFormatRefusal as ImageServerFormatRefusal,
    )
    from cytomine_api.fields.image_server_refusal import ImageServerRefusal as ImageServerRefusal
    from cytomine_api.fields.image_server_representation_refusal import (
        ImageServerRepresentationRefusal as ImageServerRepresentationRefusal,
    )
    from cytomine_api.fields.image_server_size_refusal import ImageServerSizeRefusal as ImageServerSizeRefusal
    from cytomine_api.fields.image_server_storage import ImageServerStorage as ImageServerStorage
    from cytomine_api.fields.imported_abstract_image import ImportedAbstractImage as ImportedAbstractImage
    from cytomine_api.fields.imported_file import ImportedFile as ImportedFile
    from cytomine_api.fields.imported_image import ImportedImage as ImportedImage
    from cytomine_api.fields.imported_image_instance import ImportedImageInstance as ImportedImageInstance
    from cytomine_api.fields.json_object import JsonObject as JsonObject
    from cytomine_api.fields.last_connection import LastConnection as LastConnection
    from cytomine_api.fields.last_connection_collection import (
        LastConnectionCollection as LastConnectionCollection,
    )
    from cytomine_api.fields.last_consulted_image import LastConsultedImage as LastConsultedImage
    from cytomine_api.fields.last_consulted_image_collection import (
        LastConsultedImageCollection as LastConsultedImageCollection,
    )
    from cytomine_api.fields.last_opened_image import LastOpenedImage as LastOpenedImage
    from cytomine_api.fields.last_opened_image_collection import (
        LastOpenedImageCollection as LastOpenedImageCollection,
    )
    from cytomine_api.fields.last_opened_project import LastOpenedProject as LastOpenedProject
    from cytomine_api.fields.last_opened_project_collection import (
        LastOpenedProjectCollection as LastOpenedProjectCollection,
    )
    from cytomine_api.fields.layer_annotation import LayerAnnotation as LayerAnnotation
    from cytomine_api.fields.layer_annotation_list_item import (
        LayerAnnotationListItem as LayerAnnotationListItem,
    )
    from cytomine_api.fields.layer_callback import LayerCallback as LayerCallback
    from cytomine_api.fields.member_activity import MemberActivity as MemberActivity
    from cytomine_api.fields.member_activity_collection import (
        MemberActivityCollection as MemberActivityCollection,
    )
    from cytomine_api.fields.member_activity_summary import MemberActivitySummary as MemberActivitySummary
    from cytomine_api.fields.most_active_project import MostActiveProject as MostActiveProject
    from cytomine_api.fields.named_project import NamedProject as NamedProject
    from cytomine_api.fields.named_project_collection import NamedProjectCollection as NamedProjectCollection
    from cytomine_api.fields.nested_image_instance import NestedImageInstance as NestedImageInstance
    from cytomine_api.fields.nested_image_instance_collection import (
        NestedImageInstanceCollection as NestedImageInstanceCollection,
    )
    from cytomine_api.fields.nested_image_instance_command import (
        NestedImageInstanceCommand as NestedImageInstanceCommand,
    )
    from cytomine_api.fields.nested_image_instance_create import (
        NestedImageInstanceCreate as NestedImageInstanceCreate,
    )
    from cytomine_api.fields.nested_image_instance_update import (
        NestedImageInstanceUpdate as NestedImageInstanceUpdate,
    )
    from cytomine_api.fields.no_position import NoPosition as NoPosition
    from cytomine_api.fields.object_total import ObjectTotal as ObjectTotal
    from cytomine_api.fields.online_member import OnlineMember as OnlineMember
    from cytomine_api.fields.online_member_collection import OnlineMemberCollection as OnlineMemberCollection
    from cytomine_api.fields.online_position import OnlinePosition as OnlinePosition
    from cytomine_api.fields.ontology import Ontology as Ontology
    from cytomine_api.fields.ontology_collection import OntologyCollection as OntologyCollection
    from cytomine_api.fields.ontology_command import OntologyCommand as OntologyCommand
    from cytomine_api.fields.ontology_create import OntologyCreate as OntologyCreate
    from cytomine_api.fields.ontology_light import OntologyLight as OntologyLight
    from cytomine_api.fields.ontology_tree_node import OntologyTreeNode as OntologyTreeNode
    from cytomine_api.fields.ontology_update import OntologyUpdate as OntologyUpdate
    from cytomine_api.fields.page import Page as Page
    from cytomine_api.fields.parameter_error import ParameterError as ParameterError
    from cytomine_api.fields.parameter_error_context import ParameterErrorContext as ParameterErrorContext
    from cytomine_api.fields.parameter_error_input import ParameterErrorInput as ParameterErrorInput
    from cytomine_api.fields.parameter_errors import ParameterErrors as ParameterErrors
    from cytomine_api.fields.permission_collection import PermissionCollection as PermissionCollection
    from cytomine_api.fields.pims_associated_image import PimsAssociatedImage as PimsAssociatedImage
    from cytomine_api.fields.pims_associated_image_list import (
        PimsAssociatedImageList as PimsAssociatedImageList,
    )
    from cytomine_api.fields.pims_channel import PimsChannel as PimsChannel
    from cytomine_api.fields.pims_channel_histogram import PimsChannelHistogram as PimsChannelHistogram
    from cytomine_api.fields.pims_channel_histogram_bounds import (
        PimsChannelHistogramBounds as PimsChannelHistogramBounds,
    )
    from cytomine_api.fields.pims_channel_histogram_bounds_list import (
        PimsChannelHistogramBoundsList as PimsChannelHistogramBoundsList,
    )
    from cytomine_api.fields.pims_channel_histogram_list import (
        PimsChannelHistogramList as PimsChannelHistogramList,
    )
    from cytomine_api.fields.pims_channel_list import PimsChannelList as PimsChannelList
    from cytomine_api.fields.pims_colormap import PimsColormap as PimsColormap
    from cytomine_api.fields.pims_colormap_list import PimsColormapList as PimsColormapList
    from cytomine_api.fields.pims_crop_request import PimsCropRequest as PimsCropRequest
    from cytomine_api.fields.pims_depth_wish import PimsDepthWish as PimsDepthWish
    from cytomine_api.fields.pims_disk_usage import PimsDiskUsage as PimsDiskUsage
    from cytomine_api.fields.pims_drawing_request import PimsDrawingRequest as PimsDrawingRequest
    from cytomine_api.fields.pims_file import PimsFile as PimsFile
    from cytomine_api.fields.pims_filter import PimsFilter as PimsFilter
    from cytomine_api.fields.pims_filter_list import PimsFilterList as PimsFilterList
    from cytomine_api.fields.pims_format import PimsFormat as PimsFormat
    from cytomine_api.fields.pims_format_list import PimsFormatList as PimsFormatList
    from cytomine_api.fields.pims_geometry_refusal import PimsGeometryRefusal as PimsGeometryRefusal
    from cytomine_api.fields.pims_histogram import PimsHistogram as PimsHistogram
    from cytomine_api.fields.pims_histogram_bins import PimsHistogramBins as PimsHistogramBins
    from cytomine_api.fields.pims_image import PimsImage as PimsImage
    from cytomine_api.fields.pims_image_full import PimsImageFull as PimsImageFull
    from cytomine_api.fields.pims_instrument import PimsInstrument as PimsInstrument
    from cytomine_api.fields.pims_items import PimsItems as PimsItems
    from cytomine_api.fields.pims_level_index import PimsLevelIndex as PimsLevelIndex
    from cytomine_api.fields.pims_level_place import PimsLevelPlace as PimsLevelPlace
    from cytomine_api.fields.pims_log_wish import PimsLogWish as PimsLogWish
    from cytomine_api.fields.pims_look_wish import PimsLookWish as PimsLookWish
    from cytomine_api.fields.pims_mask_request import PimsMaskRequest as PimsMaskRequest
    from cytomine_api.fields.pims_metadata import PimsMetadata as PimsMetadata
    from cytomine_api.fields.pims_metadata_annotation import PimsMetadataAnnotation as PimsMetadataAnnotation
    from cytomine_api.fields.pims_metadata_annotation_list import (
        PimsMetadataAnnotationList as PimsMetadataAnnotationList,
    )
    from cytomine_api.fields.pims_metadata_list import PimsMetadataList as PimsMetadataList
    from cytomine_api.fields.pims_microscope import PimsMicroscope as PimsMicroscope
    from cytomine_api.fields.pims_objective import PimsObjective as PimsObjective
    from cytomine_api.fields.pims_plane_histogram import PimsPlaneHistogram as PimsPlaneHistogram
    from cytomine_api.fields.pims_plane_histogram_bounds import (
        PimsPlaneHistogramBounds as PimsPlaneHistogramBounds,
    )
    from cytomine_api.fields.pims_plane_histogram_bounds_list import (
        PimsPlaneHistogramBoundsList as PimsPlaneHistogramBoundsList,
    )
    from cytomine_api.fields.pims_plane_histogram_list import PimsPlaneHistogramList as PimsPlaneHistogramList
    from cytomine_api.fields.pims_plane_wish import PimsPlaneWish as PimsPlaneWish
    from cytomine_api.fields.pims_point_wish import PimsPointWish as PimsPointWish
    from cytomine_api.fields.pims_pyramid import PimsPyramid as PimsPyramid
    from cytomine_api.fields.pims_region import PimsRegion as PimsRegion
    from cytomine_api.fields.pims_representation import PimsRepresentation as PimsRepresentation
    from cytomine_api.fields.pims_representation_list import PimsRepresentationList as PimsRepresentationList
    from cytomine_api.fields.pims_resized_request import PimsResizedRequest as PimsResizedRequest
    from cytomine_api.fields.pims_server import PimsServer as PimsServer
    from cytomine_api.fields.pims_settings import PimsSettings as PimsSettings
    from cytomine_api.fields.pims_shape import PimsShape as PimsShape
    from cytomine_api.fields.pims_shape_style import PimsShapeStyle as PimsShapeStyle
    from cytomine_api.fields.pims_shapes_wish import PimsShapesWish as PimsShapesWish
    from cytomine_api.fields.pims_size_wish import PimsSizeWish as PimsSizeWish
    from cytomine_api.fields.pims_storage_size import PimsStorageSize as PimsStorageSize
    from cytomine_api.fields.pims_thumb_request import PimsThumbRequest as PimsThumbRequest
    from cytomine_api.fields.pims_tier import PimsTier as PimsTier
    from cytomine_api.fields.pims_tier_wish import PimsTierWish as PimsTierWish
    from cytomine_api.fields.pims_tile_region import PimsTileRegion as PimsTileRegion
    from cytomine_api.fields.pims_tile_request import PimsTileRequest as PimsTileRequest
    from cytomine_api.fields.pims_window_request import PimsWindowRequest as PimsWindowRequest
    from cytomine_api.fields.pims_zoom_index import PimsZoomIndex as PimsZoomIndex
    from cytomine_api.fields.pims_zoom_place import PimsZoomPlace as PimsZoomPlace
    from cytomine_api.fields.ping_body import PingBody as PingBody
    from cytomine_api.fields.plane_histogram import PlaneHistogram as PlaneHistogram
    from cytomine_api.fields.plane_histogram_bounds import PlaneHistogramBounds as PlaneHistogramBounds
    from cytomine_api.fields.plane_histogram_bounds_collection import (
        PlaneHistogramBoundsCollection as PlaneHistogramBoundsCollection,
    )
    from cytomine_api.fields.plane_histogram_collection import (
        PlaneHistogramCollection as PlaneHistogramCollection,
    )
    from cytomine_api.fields.point import Point as Point
    from cytomine_api.fields.problem_details import ProblemDetails as ProblemDetails
    from cytomine_api.fields.project import Project as Project
    from cytomine_api.fields.project_bounds import ProjectBounds as ProjectBounds
    from cytomine_api.fields.project_collection import ProjectCollection as ProjectCollection
    from cytomine_api.fields.project_command import ProjectCommand as ProjectCommand
    from cytomine_api.fields.project_connection import ProjectConnection as ProjectConnection
    from cytomine_api.fields.project_connection_collection import (
        ProjectConnectionCollection as ProjectConnectionCollection,
    )
    from cytomine_api.fields.project_connection_create import (
        ProjectConnectionCreate as ProjectConnectionCreate,
    )
    from cytomine_api.fields.project_connection_total import ProjectConnectionTotal as ProjectConnectionTotal
    from cytomine_api.fields.project_connection_total_collection import (
        ProjectConnectionTotalCollection as ProjectConnectionTotalCollection,
    )
    from cytomine_api.fields.project_create import ProjectCreate as ProjectCreate
    from cytomine_api.fields.project_default_layer import ProjectDefaultLayer as ProjectDefaultLayer
    from cytomine_api.fields.project_default_layer_collection import (
        ProjectDefaultLayerCollection as ProjectDefaultLayerCollection,
    )
    from cytomine_api.fields.project_default_layer_command import (
        ProjectDefaultLayerCommand as ProjectDefaultLayerCommand,
    )
    from cytomine_api.fields.project_default_layer_create import (
        ProjectDefaultLayerCreate as ProjectDefaultLayerCreate,
    )
    from cytomine_api.fields.project_default_layer_update import (
        ProjectDefaultLayerUpdate as ProjectDefaultLayerUpdate,
    )
    from cytomine_api.fields.project_list_item import ProjectListItem as ProjectListItem
    from cytomine_api.fields.project_member import ProjectMember as ProjectMember
    from cytomine_api.fields.project_member_change import ProjectMemberChange as ProjectMemberChange
    from cytomine_api.fields.project_member_change_data import (
        ProjectMemberChangeData as ProjectMemberChangeData,
    )
    from cytomine_api.fields.project_member_collection import (
        ProjectMemberCollection as ProjectMemberCollection,
    )
    from cytomine_api.fields.project_members_change import ProjectMembersChange as ProjectMembersChange
    from cytomine_api.fields.project_number_bounds import ProjectNumberBounds as ProjectNumberBounds
    from cytomine_api.fields.project_representative_user import (
        ProjectRepresentativeUser as ProjectRepresentativeUser,
    )
    from cytomine_api.fields.project_representative_user_collection import (
        ProjectRepresentativeUserCollection as ProjectRepresentativeUserCollection,
    )
    from cytomine_api.fields.project_representative_user_command import (
        ProjectRepresentativeUserCommand as ProjectRepresentativeUserCommand,
    )
    from cytomine_api.fields.project_representative_user_create import (
        ProjectRepresentativeUserCreate as ProjectRepresentativeUserCreate,
    )
    from cytomine_api.fields.project_roles import ProjectRoles as ProjectRoles
    from cytomine_api.fields.project_task_run import ProjectTaskRun as ProjectTaskRun
    from cytomine_api.fields.project_term_statistic import ProjectTermStatistic as ProjectTermStatistic
    from cytomine_api.fields.project_term_statistic_collection import (
        ProjectTermStatisticCollection as ProjectTermStatisticCollection,
    )
    from cytomine_api.fields.project_text_bounds import ProjectTextBounds as ProjectTextBounds
    from cytomine_api.fields.project_ui_config import ProjectUiConfig as ProjectUiConfig
    from cytomine_api.fields.project_ui_config_save import ProjectUiConfigSave as ProjectUiConfigSave
    from cytomine_api.fields.project_update import ProjectUpdate as ProjectUpdate
    from cytomine_api.fields.property import Property as Property
    from cytomine_api.fields.property_collection import PropertyCollection as PropertyCollection
    from cytomine_api.fields.property_command import PropertyCommand as PropertyCommand
    from cytomine_api.fields.property_create import PropertyCreate as PropertyCreate
    from cytomine_api.fields.property_create_for_object import (
        PropertyCreateForObject as PropertyCreateForObject,
    )
    from cytomine_api.fields.property_key_author import PropertyKeyAuthor as PropertyKeyAuthor
    from cytomine_api.fields.property_key_collection import PropertyKeyCollection as PropertyKeyCollection
    from cytomine_api.fields.property_texts import PropertyTexts as PropertyTexts
    from cytomine_api.fields.property_update import PropertyUpdate as PropertyUpdate
    from cytomine_api.fields.raw_metadata import RawMetadata as RawMetadata
    from cytomine_api.fields.raw_metadata_collection import RawMetadataCollection as RawMetadataCollection
    from cytomine_api.fields.refused_file import RefusedFile as RefusedFile
    from cytomine_api.fields.relation_term import RelationTerm as RelationTerm
    from cytomine_api.fields.relation_term_collection import RelationTermCollection as RelationTermCollection
    from cytomine_api.fields.relation_term_command import RelationTermCommand as RelationTermCommand
    from cytomine_api.fields.relation_term_create import RelationTermCreate as RelationTermCreate
    from cytomine_api.fields.request_signature import RequestSignature as RequestSignature
    from cytomine_api.fields.retrieval_indexed import RetrievalIndexed as RetrievalIndexed
    from cytomine_api.fields.retrieval_result import RetrievalResult as RetrievalResult
    from cytomine_api.fields.reviewed_annotation import ReviewedAnnotation as ReviewedAnnotation
    from cytomine_api.fields.reviewed_annotation_command import (
        ReviewedAnnotationCommand as ReviewedAnnotationCommand,
    )
    from cytomine_api.fields.reviewed_annotation_create import (
        ReviewedAnnotationCreate as ReviewedAnnotationCreate,
    )
    from cytomine_api.fields.reviewed_annotation_id_collection import (
        ReviewedAnnotationIdCollection as ReviewedAnnotationIdCollection,
    )
    from cytomine_api.fields.reviewed_annotation_stats import (
        ReviewedAnnotationStats as ReviewedAnnotationStats,
    )
    from cytomine_api.fields.reviewed_annotation_stats_collection import (
        ReviewedAnnotationStatsCollection as ReviewedAnnotationStatsCollection,
    )
    from cytomine_api.fields.reviewed_annotation_term import ReviewedAnnotationTerm as ReviewedAnnotationTerm
    from cytomine_api.fields.reviewed_annotation_term_collection import (
        ReviewedAnnotationTermCollection as ReviewedAnnotationTermCollection,
    )
    from cytomine_api.fields.reviewed_annotation_update import (
        ReviewedAnnotationUpdate as ReviewedAnnotationUpdate,
    )
    from cytomine_api.fields.role import Role as Role
    from cytomine_api.fields.role_collection import RoleCollection as RoleCollection
    from cytomine_api.fields.segmentation_reply import SegmentationReply as SegmentationReply
    from cytomine_api.fields.sent_entry import SentEntry as SentEntry
    from cytomine_api.fields.server_info import ServerInfo as ServerInfo
    from cytomine_api.fields.server_statistics import ServerStatistics as ServerStatistics
    from cytomine_api.fields.server_status import ServerStatus as ServerStatus
    from cytomine_api.fields.session_roles import SessionRoles as SessionRoles
    from cytomine_api.fields.slice_instance import SliceInstance as SliceInstance
    from cytomine_api.fields.slice_instance_collection import (
        SliceInstanceCollection as SliceInstanceCollection,
    )
    from cytomine_api.fields.slice_instance_command import SliceInstanceCommand as SliceInstanceCommand
    from cytomine_api.fields.slice_instance_create import SliceInstanceCreate as SliceInstanceCreate
    from cytomine_api.fields.slice_instance_update import SliceInstanceUpdate as SliceInstanceUpdate
    from cytomine_api.fields.software_project_create import SoftwareProjectCreate as SoftwareProjectCreate
    from cytomine_api.fields.storage import Storage as Storage
    from cytomine_api.fields.storage_collection import StorageCollection as StorageCollection
    from cytomine_api.fields.storage_command import StorageCommand as StorageCommand
    from cytomine_api.fields.storage_create import StorageCreate as StorageCreate
    from cytomine_api.fields.storage_member_change import StorageMemberChange as StorageMemberChange
    from cytomine_api.fields.storage_member_change_data import (
        StorageMemberChangeData as StorageMemberChangeData,
    )
    from cytomine_api.fields.storage_member_collection import (
        StorageMemberCollection as StorageMemberCollection,
    )
    from cytomine_api.fields.storage_update import StorageUpdate as StorageUpdate
    from cytomine_api.fields.tag import Tag as Tag
    from cytomine_api.fields.tag_collection import TagCollection as TagCollection
    from cytomine_api.fields.tag_command import TagCommand as TagCommand
    from cytomine_api.fields.tag_create import TagCreate as TagCreate
    from cytomine_api.fields.tag_domain_association import TagDomainAssociation as TagDomainAssociation
    from cytomine_api.fields.tag_domain_association_collection import (
        TagDomainAssociationCollection as TagDomainAssociationCollection,
    )
    from cytomine_api.fields.tag_domain_association_command import (
        TagDomainAssociationCommand as TagDomainAssociationCommand,
    )
    from cytomine_api.fields.tag_domain_association_create import (
        TagDomainAssociationCreate as TagDomainAssociationCreate,
    )
    from cytomine_api.fields.tag_update import TagUpdate as TagUpdate
    from cytomine_api.fields.task import Task as Task
    from cytomine_api.fields.task_comment import TaskComment as TaskComment
    from cytomine_api.fields.task_comment_collection import TaskCommentCollection as TaskCommentCollection
    from cytomine_api.fields.task_create import TaskCreate as TaskCreate
    from cytomine_api.fields.task_reply import TaskReply as TaskReply
    from cytomine_api.fields.task_run_layer import TaskRunLayer as TaskRunLayer
    from cytomine_api.fields.term import Term as Term
    from cytomine_api.fields.term_collection import TermCollection as TermCollection
    from cytomine_api.fields.term_command import TermCommand as TermCommand
    from cytomine_api.fields.term_create import TermCreate as TermCreate
    from cytomine_api.fields.term_image_statistic import TermImageStatistic as TermImageStatistic
    from cytomine_api.fields.term_image_statistic_collection import (
        TermImageStatisticCollection as TermImageStatisticCollection,
    )
    from cytomine_api.fields.term_slide_statistic import TermSlideStatistic as TermSlideStatistic
    from cytomine_api.fields.term_slide_statistic_collection import (
        TermSlideStatisticCollection as TermSlideStatisticCollection,
    )
    from cytomine_api.fields.term_statistic import TermStatistic as TermStatistic
    from cytomine_api.fields.term_statistic_collection import (
        TermStatisticCollection as TermStatisticCollection,
    )
    from cytomine_api.fields.term_update import TermUpdate as TermUpdate
    from cytomine_api.fields.termless_slide_statistic import TermlessSlideStatistic as TermlessSlideStatistic
    from cytomine_api.fields.tile_refusal import TileRefusal as TileRefusal
    from cytomine_api.fields.track import Track as Track
    from cytomine_api.fields.track_collection import TrackCollection as TrackCollection
    from cytomine_api.fields.track_command import TrackCommand as TrackCommand
    from cytomine_api.fields.track_create import TrackCreate as TrackCreate
    from cytomine_api.fields.track_of_annotation import TrackOfAnnotation as TrackOfAnnotation
    from cytomine_api.fields.track_update import TrackUpdate as TrackUpdate
    from cytomine_api.fields.tree_node_reference import TreeNodeReference as TreeNodeReference
    from cytomine_api.fields.ui_config import UiConfig as UiConfig
    from cytomine_api.fields.ui_element import UiElement as UiElement
    from cytomine_api.fields.undone_change import UndoneChange as UndoneChange
    from cytomine_api.fields.undone_change_collection import UndoneChangeCollection as UndoneChangeCollection
    from cytomine_api.fields.undone_object import UndoneObject as UndoneObject
    from cytomine_api.fields.upload_error import UploadError as UploadError
    from cytomine_api.fields.upload_file_error import UploadFileError as UploadFileError
    from cytomine_api.fields.upload_result import UploadResult as UploadResult
    from cytomine_api.fields.uploaded_file import UploadedFile as UploadedFile
    from cytomine_api.fields.uploaded_file_collection import UploadedFileCollection as UploadedFileCollection
    from cytomine_api.fields.uploaded_file_command import UploadedFileCommand as UploadedFileCommand
    from cytomine_api.fields.uploaded_file_create import UploadedFileCreate as UploadedFileCreate
    from cytomine_api.fields.uploaded_file_details import UploadedFileDetails as UploadedFileDetails
    from cytomine_api.fields.uploaded_file_tree_node import UploadedFileTreeNode as UploadedFileTreeNode
    from cytomine_api.fields.uploaded_file_tree_path import UploadedFileTreePath as UploadedFileTreePath
    from cytomine_api.fields.uploaded_file_update import UploadedFileUpdate as UploadedFileUpdate
    from cytomine_api.fields.user import User as User
    from cytomine_api.fields.user_annotation import UserAnnotation as UserAnnotation
    from cytomine_api.fields.user_annotation_light import UserAnnotationLight as UserAnnotationLight
    from cytomine_api.fields.user_annotation_light_collection import (
        UserAnnotationLightCollection as UserAnnotationLightCollection,
    )
    from cytomine_api.fields.user_annotation_repeat import UserAnnotationRepeat as UserAnnotationRepeat
    from cytomine_api.fields.user_annotation_update import UserAnnotationUpdate as UserAnnotationUpdate
    from cytomine_api.fields.user_by_term import UserByTerm as UserByTerm
    from cytomine_api.fields.user_collection import UserCollection as UserCollection
    from cytomine_api.fields.user_connection_frequency import (
        UserConnectionFrequency as UserConnectionFrequency,
    )
    from cytomine_api.fields.user_create import UserCreate as UserCreate
    from cytomine_api.fields.user_keys import UserKeys as UserKeys
    from cytomine_api.fields.user_position import UserPosition as UserPosition
    from cytomine_api.fields.user_position_collection import UserPositionCollection as UserPositionCollection
    from cytomine_api.fields.user_position_create import UserPositionCreate as UserPositionCreate
    from cytomine_api.fields.user_position_summary import UserPositionSummary as UserPositionSummary
    from cytomine_api.fields.user_role import UserRole as UserRole
    from cytomine_api.fields.user_role_collection import UserRoleCollection as UserRoleCollection
    from cytomine_api.fields.user_role_command import UserRoleCommand as UserRoleCommand
    from cytomine_api.fields.user_role_create import UserRoleCreate as UserRoleCreate
    from cytomine_api.fields.user_slide_statistic import UserSlideStatistic as UserSlideStatistic
    from cytomine_api.fields.user_slide_statistic_collection import (
        UserSlideStatisticCollection as UserSlideStatisticCollection,
    )
    from cytomine_api.fields.user_statistic import UserStatistic as UserStatistic
    from cytomine_api.fields.user_statistic_collection import (
        UserStatisticCollection as UserStatisticCollection,
    )
    from cytomine_api.fields.user_term_count import UserTermCount as UserTermCount
    from cytomine_api.fields.user_term_statistic import UserTermStatistic as UserTermStatistic
    from cytomine_api.fields.user_term_statistic_collection import (
        UserTermStatisticCollection as UserTermStatisticCollection,
    )

_MODULES = {
    "AbstractImage": "abstract_image",
    "AbstractImageCollection": "abstract_image_collection",
    "AbstractImageCommand": "abstract_image_command",
    "AbstractImageCreate": "abstract_image_create",
    "AbstractImageUpdate": "abstract_image_update",
    "AbstractSlice": "abstract_slice",
    "AbstractSliceCollection": "abstract_slice_collection",
    "AbstractSliceCommand": "abstract_slice_command",
    "AbstractSliceCreate": "abstract_slice_create",
    "AbstractSliceUpdate": "abstract_slice_update",
    "ActivityCount": "activity_count",
    "AnnotationAction": "annotation_action",
    "AnnotationActionCollection": "annotation_action_collection",
    "AnnotationActionCreate": "annotation_action_create",
    "AnnotationCenter": "annotation_center",
    "AnnotationCenterCollection": "annotation_center_collection",
    "AnnotationCluster": "annotation_cluster",
    "AnnotationCollection": "annotation_collection",
    "AnnotationCommand": "annotation_command",
    "AnnotationComment": "annotation_comment",
    "AnnotationCommentCollection": "annotation_comment_collection",
    "AnnotationCommentCommand": "annotation_comment_command",
    "AnnotationCommentCreate": "annotation_comment_create",
    "AnnotationCorrection": "annotation_correction",
    "AnnotationCreate": "annotation_create",
    "AnnotationGroup": "annotation_group",
    "AnnotationGroupCollection": "annotation_group_collection",
    "AnnotationGroupCommand": "annotation_group_command",
    "AnnotationGroupCreate": "annotation_group_create",
    "AnnotationGroupUpdate": "annotation_group_update",
    "AnnotationIndex": "annotation_index",
    "AnnotationIndexCollection": "annotation_index_collection",
    "AnnotationLayer": "annotation_layer",
    "AnnotationLink": "annotation_link",
    "AnnotationLinkCollection": "annotation_link_collection",
    "AnnotationLinkCommand": "annotation_link_command",
    "AnnotationLinkCreate": "annotation_link_create",
    "AnnotationListItem": "annotation_list_item",
    "AnnotationPropertyKeyCollection": "annotation_property_key_collection",
    "AnnotationReview": "annotation_review",
    "AnnotationSearch": "annotation_search",
    "AnnotationTerm": "annotation_term",
    "AnnotationTermCollection": "annotation_term_collection",
    "AnnotationTermCommand": "annotation_term_command",
    "AnnotationTermCreate": "annotation_term_create",
    "AnnotationTotal": "annotation_total",
    "AnnotationTrack": "annotation_track",
    "AnnotationTrackCollection": "annotation_track_collection",
    "AnnotationTrackCommand": "annotation_track_command",
    "AnnotationTrackCreate": "annotation_track_create",
    "AppAuthor": "app_author",
    "AppInputProvision": "app_input_provision",
    "AppInputType": "app_input_type",
    "AppStateAction": "app_state_action",
    "AppStore": "app_store",
    "AppStoreCreate": "app_store_create",
    "AppTask": "app_task",
    "AppTaskRun": "app_task_run",
    "AppTaskRunCreate": "app_task_run_create",
    "AppTaskRunValue": "app_task_run_value",
    "AssociatedImageNameCollection": "associated_image_name_collection",
    "AttachedFile": "attached_file",
    "AttachedFileCollection": "attached_file_collection",
    "AttachedFileCommand": "attached_file_command",
    "BulkData": "bulk_data",
    "BulkError": "bulk_error",
    "BulkReply": "bulk_reply",
    "ChannelHistogram": "channel_histogram",
    "ChannelHistogramBounds": "channel_histogram_bounds",
    "ChannelHistogramBoundsCollection": "channel_histogram_bounds_collection",
    "ChannelHistogramCollection": "channel_histogram_collection",
    "CommandCallback": "command_callback",
    "CommandHistoryEntry": "command_history_entry",
    "CommandReply": "command_reply",
    "CompanionFile": "companion_file",
    "CompanionFileCollection": "companion_file_collection",
    "CompanionFileCommand": "companion_file_command",
    "CompanionFileCreate": "companion_file_create",
    "CompanionFileUpdate": "companion_file_update",
    "Configuration": "configuration",
    "ConfigurationCollection": "configuration_collection",
    "ConfigurationCommand": "configuration_command",
    "ConfigurationCreate": "configuration_create",
    "ConfigurationUpdate": "configuration_update",
    "ConnectionConsultationCollection": "connection_consultation_collection",
    "ConnectionFrequencyCollection": "connection_frequency_collection",
    "ConnectionTimeSlot": "connection_time_slot",
    "ConnectionTimeSlotCollection": "connection_time_slot_collection",
    "CurrentStatistics": "current_statistics",
    "CurrentUserKeys": "current_user_keys",
    "DatasetImportEntries": "dataset_import_entries",
    "DatasetImportEntry": "dataset_import_entry",
    "DatasetImportFailure": "dataset_import_failure",
    "DatasetImportFaults": "dataset_import_faults",
    "DatasetImportResult": "dataset_import_result",
    "Deletion": "deletion",
    "DeletionCollection": "deletion_collection",
    "Description": "description",
    "DescriptionCollection": "description_collection",
    "DescriptionCommand": "description_command",
    "DescriptionCreate": "description_create",
    "DescriptionUpdate": "description_update",
    "EmptyObject": "empty_object",
    "Error": "error",
    "ErrorMessage": "error_message",
    "ErrorValues": "error_values",
    "EvolutionCollection": "evolution_collection",
    "EvolutionSlot": "evolution_slot",
    "FollowerCollection": "follower_collection",
    "GeometryText": "geometry_text",
    "Histogram": "histogram",
    "HistogramBins": "histogram_bins",
    "HistogramBounds": "histogram_bounds",
    "ImageBoundsOfCounts": "image_bounds_of_counts",
    "ImageBoundsOfLengths": "image_bounds_of_lengths",
    "ImageBoundsOfTexts": "image_bounds_of_texts",
    "ImageBoundsOfTimes": "image_bounds_of_times",
    "ImageConsultation": "image_consultation",
    "ImageConsultationByImage": "image_consultation_by_image",
    "ImageConsultationCollection": "image_consultation_collection",
    "ImageConsultationCreate": "image_consultation_create",
    "ImageConsultationSummary": "image_consultation_summary",
    "ImageConsultationSummaryCollection": "image_consultation_summary_collection",
    "ImageFilter": "image_filter",
    "ImageFilterCollection": "image_filter_collection",
    "ImageFilterProject": "image_filter_project",
    "ImageFilterProjectCollection": "image_filter_project_collection",
    "ImageFilterProjectCommand": "image_filter_project_command",
    "ImageFilterProjectCreate": "image_filter_project_create",
    "ImageFormat": "image_format",
    "ImageFormatCollection": "image_format_collection",
    "ImageGroup": "image_group",
    "ImageGroupCollection": "image_group_collection",
    "ImageGroupCommand": "image_group_command",
    "ImageGroupCreate": "image_group_create",
    "ImageGroupEndCollection": "image_group_end_collection",
    "ImageGroupImageInstance": "image_group_image_instance",
    "ImageGroupImageInstanceCollection": "image_group_image_instance_collection",
    "ImageGroupImageInstanceCommand": "image_group_image_instance_command",
    "ImageGroupImageInstanceCreate": "image_group_image_instance_create",
    "ImageGroupMember": "image_group_member",
    "ImageGroupUpdate": "image_group_update",
    "ImageInstance": "image_instance",
    "ImageInstanceBounds": "image_instance_bounds",
    "ImageInstanceCollection": "image_instance_collection",
    "ImageInstanceCommand": "image_instance_command",
    "ImageInstanceCreate": "image_instance_create",
    "ImageInstanceEnd": "image_instance_end",
    "ImageInstanceLight": "image_instance_light",
    "ImageInstanceListItem": "image_instance_list_item",
    "ImageInstanceOfUser": "image_instance_of_user",
    "ImageInstanceOfUserCollection": "image_instance_of_user_collection",
    "ImageInstanceOfUserLight": "image_instance_of_user_light",
    "ImageInstanceOfUserLightCollection": "image_instance_of_user_light_collection",
    "ImageInstanceTree": "image_instance_tree",
    "ImageInstanceTreeLeaf": "image_instance_tree_leaf",
    "ImageInstanceUpdate": "image_instance_update",
    "ImageInstanceWholeCollection": "image_instance_whole_collection",
    "ImageLayersReview": "image_layers_review",
    "ImageOnlineUsers": "image_online_users",
    "ImageReviewReply": "image_review_reply",
    "ImageServerFormatRefusal": "image_server_format_refusal",
    "ImageServerRefusal": "image_server_refusal",
    "ImageServerRepresentationRefusal": "image_server_representation_refusal",
    "ImageServerSizeRefusal": "image_server_size_refusal",
    "ImageServerStorage": "image_server_storage",
    "ImportedAbstractImage": "imported_abstract_image",
    "ImportedFile": "imported_file",
    "ImportedImage": "imported_image",
    "ImportedImageInstance": "imported_image_instance",
    "JsonObject": "json_object",
    "LastConnection": "last_connection",
    "LastConnectionCollection": "last_connection_collection",
    "LastConsultedImage": "last_consulted_image",
    "LastConsultedImageCollection": "last_consulted_image_collection",
    "LastOpenedImage": "last_opened_image",
    "LastOpenedImageCollection": "last_opened_image_collection",
    "LastOpenedProject": "last_opened_project",
    "LastOpenedProjectCollection": "last_opened_project_collection",
    "LayerAnnotation": "layer_annotation",
    "LayerAnnotationListItem": "layer_annotation_list_item",
    "LayerCallback": "layer_callback",
    "MemberActivity": "member_activity",
    "MemberActivityCollection": "member_activity_collection",
    "MemberActivitySummary": "member_activity_summary",
    "MostActiveProject": "most_active_project",
    "NamedProject": "named_project",
    "NamedProjectCollection": "named_project_collection",
    "NestedImageInstance": "nested_image_instance",
    "NestedImageInstanceCollection": "nested_image_instance_collection",
    "NestedImageInstanceCommand": "nested_image_instance_command",
    "NestedImageInstanceCreate": "nested_image_instance_create",
    "NestedImageInstanceUpdate": "nested_image_instance_update",
    "NoPosition": "no_position",
    "ObjectTotal": "object_total",
    "OnlineMember": "online_member",
    "OnlineMemberCollection": "online_member_collection",
    "OnlinePosition": "online_position",
    "Ontology": "ontology",
    "OntologyCollection": "ontology_collection",
    "OntologyCommand": "ontology_command",
    "OntologyCreate": "ontology_create",
    "OntologyLight": "ontology_light",
    "OntologyTreeNode": "ontology_tree_node",
    "OntologyUpdate": "ontology_update",
    "Page": "page",
    "ParameterError": "parameter_error",
    "ParameterErrorContext": "parameter_error_context",
    "ParameterErrorInput": "parameter_error_input",
    "ParameterErrors": "parameter_errors",
    "PermissionCollection": "permission_collection",
    "PimsAssociatedImage": "pims_associated_image",
    "PimsAssociatedImageList": "pims_associated_image_list",
    "PimsChannel": "pims_channel",
    "PimsChannelHistogram": "pims_channel_histogram",
    "PimsChannelHistogramBounds": "pims_channel_histogram_bounds",
    "PimsChannelHistogramBoundsList": "pims_channel_histogram_bounds_list",
    "PimsChannelHistogramList": "pims_channel_histogram_list",
    "PimsChannelList": "pims_channel_list",
    "PimsColormap": "pims_colormap",
    "PimsColormapList": "pims_colormap_list",
    "PimsCropRequest": "pims_crop_request",
    "PimsDepthWish": "pims_depth_wish",
    "PimsDiskUsage": "pims_disk_usage",
    "PimsDrawingRequest": "pims_drawing_request",
    "PimsFile": "pims_file",
    "PimsFilter": "pims_filter",
    "PimsFilterList": "pims_filter_list",
    "PimsFormat": "pims_format",
    "PimsFormatList": "pims_format_list",
    "PimsGeometryRefusal": "pims_geometry_refusal",
    "PimsHistogram": "pims_histogram",
    "PimsHistogramBins": "pims_histogram_bins",
    "PimsImage": "pims_image",
    "PimsImageFull": "pims_image_full",
    "PimsInstrument": "pims_instrument",
    "PimsItems": "pims_items",
    "PimsLevelIndex": "pims_level_index",
    "PimsLevelPlace": "pims_level_place",
    "PimsLogWish": "pims_log_wish",
    "PimsLookWish": "pims_look_wish",
    "PimsMaskRequest": "pims_mask_request",
    "PimsMetadata": "pims_metadata",
    "PimsMetadataAnnotation": "pims_metadata_annotation",
    "PimsMetadataAnnotationList": "pims_metadata_annotation_list",
    "PimsMetadataList": "pims_metadata_list",
    "PimsMicroscope": "pims_microscope",
    "PimsObjective": "pims_objective",
    "PimsPlaneHistogram": "pims_plane_histogram",
    "PimsPlaneHistogramBounds": "pims_plane_histogram_bounds",
    "PimsPlaneHistogramBoundsList": "pims_plane_histogram_bounds_list",
    "PimsPlaneHistogramList": "pims_plane_histogram_list",
    "PimsPlaneWish": "pims_plane_wish",
    "PimsPointWish": "pims_point_wish",
    "PimsPyramid": "pims_pyramid",
    "PimsRegion": "pims_region",
    "PimsRepresentation": "pims_representation",
    "PimsRepresentationList": "pims_representation_list",
    "PimsResizedRequest": "pims_resized_request",
    "PimsServer": "pims_server",
    "PimsSettings": "pims_settings",
    "PimsShape": "pims_shape",
    "PimsShapeStyle": "pims_shape_style",
    "PimsShapesWish": "pims_shapes_wish",
    "PimsSizeWish": "pims_size_wish",
    "PimsStorageSize": "pims_storage_size",
    "PimsThumbRequest": "pims_thumb_request",
    "PimsTier": "pims_tier",
    "PimsTierWish": "pims_tier_wish",
    "PimsTileRegion": "pims_tile_region",
    "PimsTileRequest": "pims_tile_request",
    "PimsWindowRequest": "pims_window_request",
    "PimsZoomIndex": "pims_zoom_index",
    "PimsZoomPlace": "pims_zoom_place",
    "PingBody": "ping_body",
    "PlaneHistogram": "plane_histogram",
    "PlaneHistogramBounds": "plane_histogram_bounds",
    "PlaneHistogramBoundsCollection": "plane_histogram_bounds_collection",
    "PlaneHistogramCollection": "plane_histogram_collection",
    "Point": "point",
    "ProblemDetails": "problem_details",
    "Project": "project",
    "ProjectBounds": "project_bounds",
    "ProjectCollection": "project_collection",
    "ProjectCommand": "project_command",
    "ProjectConnection": "project_connection",
    "ProjectConnectionCollection": "project_connection_collection",
    "ProjectConnectionCreate": "project_connection_create",
    "ProjectConnectionTotal": "project_connection_total",
    "ProjectConnectionTotalCollection": "project_connection_total_collection",
    "ProjectCreate": "project_create",
    "ProjectDefaultLayer": "project_default_layer",
    "ProjectDefaultLayerCollection": "project_default_layer_collection",
    "ProjectDefaultLayerCommand": "project_default_layer_command",
    "ProjectDefaultLayerCreate": "project_default_layer_create",
    "ProjectDefaultLayerUpdate": "project_default_layer_update",
    "ProjectListItem": "project_list_item",
    "ProjectMember": "project_member",
    "ProjectMemberChange": "project_member_change",
    "ProjectMemberChangeData": "project_member_change_data",
    "ProjectMemberCollection": "project_member_collection",
    "ProjectMembersChange": "project_members_change",
    "ProjectNumberBounds": "project_number_bounds",
    "ProjectRepresentativeUser": "project_representative_user",
    "ProjectRepresentativeUserCollection": "project_representative_user_collection",
    "ProjectRepresentativeUserCommand": "project_representative_user_command",
    "ProjectRepresentativeUserCreate": "project_representative_user_create",
    "ProjectRoles": "project_roles",
    "ProjectTaskRun": "project_task_run",
    "ProjectTermStatistic": "project_term_statistic",
    "ProjectTermStatisticCollection": "project_term_statistic_collection",
    "ProjectTextBounds": "project_text_bounds",
    "ProjectUiConfig": "project_ui_config",
    "ProjectUiConfigSave": "project_ui_config_save",
    "ProjectUpdate": "project_update",
    "Property": "property",
    "PropertyCollection": "property_collection",
    "PropertyCommand": "property_command",
    "PropertyCreate": "property_create",
    "PropertyCreateForObject": "property_create_for_object",
    "PropertyKeyAuthor": "property_key_author",
    "PropertyKeyCollection": "property_key_collection",
    "PropertyTexts": "property_texts",
    "PropertyUpdate": "property_update",
    "RawMetadata": "raw_metadata",
    "RawMetadataCollection": "raw_metadata_collection",
    "RefusedFile": "refused_file",
    "RelationTerm": "relation_term",
    "RelationTermCollection": "relation_term_collection",
    "RelationTermCommand": "relation_term_command",
    "RelationTermCreate": "relation_term_create",
    "RequestSignature": "request_signature",
    "RetrievalIndexed": "retrieval_indexed",
    "RetrievalResult": "retrieval_result",
    "ReviewedAnnotation": "reviewed_annotation",
    "ReviewedAnnotationCommand": "reviewed_annotation_command",
    "ReviewedAnnotationCreate": "reviewed_annotation_create",
    "ReviewedAnnotationIdCollection": "reviewed_annotation_id_collection",
    "ReviewedAnnotationStats": "reviewed_annotation_stats",
    "ReviewedAnnotationStatsCollection": "reviewed_annotation_stats_collection",
    "ReviewedAnnotationTerm": "reviewed_annotation_term",
    "ReviewedAnnotationTermCollection": "reviewed_annotation_term_collection",
    "ReviewedAnnotationUpdate": "reviewed_annotation_update",
    "Role": "role",
    "RoleCollection": "role_collection",
    "SegmentationReply": "segmentation_reply",
    "SentEntry": "sent_entry",
    "ServerInfo": "server_info",
    "ServerStatistics": "server_statistics",
    "ServerStatus": "server_status",
    "SessionRoles": "session_roles",
    "SliceInstance": "slice_instance",
    "SliceInstanceCollection": "slice_instance_collection",
    "SliceInstanceCommand": "slice_instance_command",
    "SliceInstanceCreate": "slice_instance_create",
    "SliceInstanceUpdate": "slice_instance_update",
    "SoftwareProjectCreate": "software_project_create",
    "Storage": "storage",
    "StorageCollection": "storage_collection",
    "StorageCommand": "storage_command",
    "StorageCreate": "storage_create",
    "StorageMemberChange": "storage_member_change",
    "StorageMemberChangeData": "storage_member_change_data",
    "StorageMemberCollection": "storage_member_collection",
    "StorageUpdate": "storage_update",
    "Tag": "tag",
    "TagCollection": "tag_collection",
    "TagCommand": "tag_command",
    "TagCreate": "tag_create",
    "TagDomainAssociation": "tag_domain_association",
    "TagDomainAssociationCollection": "tag_domain_association_collection",
    "TagDomainAssociationCommand": "tag_domain_association_command",
    "TagDomainAssociationCreate": "tag_domain_association_create",
    "TagUpdate": "tag_update",
    "Task": "task",
    "TaskComment": "task_comment",
    "TaskCommentCollection": "task_comment_collection",
    "TaskCreate": "task_create",
    "TaskReply": "task_reply",
    "TaskRunLayer": "task_run_layer",
    "Term": "term",
    "TermCollection": "term_collection",
    "TermCommand": "term_command",
    "TermCreate": "term_create",
    "TermImageStatistic": "term_image_statistic",
    "TermImageStatisticCollection": "term_image_statistic_collection",
    "TermSlideStatistic": "term_slide_statistic",
    "TermSlideStatisticCollection": "term_slide_statistic_collection",
    "TermStatistic": "term_statistic",
    "TermStatisticCollection": "term_statistic_collection",
    "TermUpdate": "term_update",
    "TermlessSlideStatistic": "termless_slide_statistic",
    "TileRefusal": "tile_refusal",
    "Track": "track",
    "TrackCollection": "track_collection",
    "TrackCommand": "track_command",
    "TrackCreate": "track_create",
    "TrackOfAnnotation": "track_of_annotation",
    "TrackUpdate": "track_update",
    "TreeNodeReference": "tree_node_reference",
    "UiConfig": "ui_config",
    "UiElement": "ui_element",
    "UndoneChange": "undone_change",
    "UndoneChangeCollection": "undone_change_collection",
    "UndoneObject": "undone_object",
    "UploadError": "upload_error",
    "UploadFileError": "upload_file_error",
    "UploadResult": "upload_result",
    "UploadedFile": "uploaded_file",
    "UploadedFileCollection": "uploaded_file_collection",
    "UploadedFileCommand": "uploaded_file_command",
    "UploadedFileCreate": "uploaded_file_create",
    "UploadedFileDetails": "uploaded_file_details",
    "UploadedFileTreeNode": "uploaded_file_tree_node",
    "UploadedFileTreePath": "uploaded_file_tree_path",
    "UploadedFileUpdate": "uploaded_file_update",
    "User": "user",
    "UserAnnotation": "user_annotation",
    "UserAnnotationLight": "user_annotation_light",
    "UserAnnotationLightCollection": "user_annotation_light_collection",
    "UserAnnotationRepeat": "user_annotation_repeat",
    "UserAnnotationUpdate": "user_annotation_update",
    "UserByTerm": "user_by_term",
    "UserCollection": "user_collection",
    "UserConnectionFrequency": "user_connection_frequency",
    "UserCreate": "user_create",
    "UserKeys": "user_keys",
    "UserPosition": "user_position",
    "UserPositionCollection": "user_position_collection",
    "UserPositionCreate": "user_position_create",
    "UserPositionSummary": "user_position_summary",
    "UserRole": "user_role",
    "UserRoleCollection": "user_role_collection",
    "UserRoleCommand": "user_role_command",
    "UserRoleCreate": "user_role_create",
    "UserSlideStatistic": "user_slide_statistic",
    "UserSlideStatisticCollection": "user_slide_statistic_collection",
    "UserStatistic": "user_statistic",
    "UserStatisticCollection": "user_statistic_collection",
    "UserTermCount": "user_term_count",
    "UserTermStatistic": "user_term_statistic",
    "UserTermStatisticCollection": "user_term_statistic_collection",
}

__all__ = [
    "AbstractImage",
    "AbstractImageCollection",
    "AbstractImageCommand",
    "AbstractImageCreate",
    "AbstractImageUpdate",
    "AbstractSlice",
    "AbstractSliceCollection",
    "AbstractSliceCommand",
    "AbstractSliceCreate",
    "AbstractSliceUpdate",
    "ActivityCount",
    "AnnotationAction",
    "AnnotationActionCollection",
    "AnnotationActionCreate",
    "AnnotationCenter",
    "AnnotationCenterCollection",
    "AnnotationCluster",
    "AnnotationCollection",
    "AnnotationCommand",
    "AnnotationComment",
    "AnnotationCommentCollection",
    "AnnotationCommentCommand",
    "AnnotationCommentCreate",
    "AnnotationCorrection",
    "AnnotationCreate",
    "AnnotationGroup",
    "AnnotationGroupCollection",
    "AnnotationGroupCommand",
    "AnnotationGroupCreate",
    "AnnotationGroupUpdate",
    "AnnotationIndex",
    "AnnotationIndexCollection",
    "AnnotationLayer",
    "AnnotationLink",
    "AnnotationLinkCollection",
    "AnnotationLinkCommand",
    "AnnotationLinkCreate",
    "AnnotationListItem",
    "AnnotationPropertyKeyCollection",
    "AnnotationReview",
    "AnnotationSearch",
    "AnnotationTerm",
    "AnnotationTermCollection",
    "AnnotationTermCommand",
    "AnnotationTermCreate",
    "AnnotationTotal",
    "AnnotationTrack",
    "AnnotationTrackCollection",
    "AnnotationTrackCommand",
    "AnnotationTrackCreate",
    "AppAuthor",
    "AppInputProvision",
    "AppInputType",
    "AppStateAction",
    "AppStore",
    "AppStoreCreate",
    "AppTask",
    "AppTaskRun",
    "AppTaskRunCreate",
    "AppTaskRunValue",
    "AssociatedImageNameCollection",
    "AttachedFile",
    "AttachedFileCollection",
    "AttachedFileCommand",
    "BulkData",
    "BulkError",
    "BulkReply",
    "ChannelHistogram",
    "ChannelHistogramBounds",
    "ChannelHistogramBoundsCollection",
    "ChannelHistogramCollection",
    "CommandCallback",
    "CommandHistoryEntry",
    "CommandReply",
    "CompanionFile",
    "CompanionFileCollection",
    "CompanionFileCommand",
    "CompanionFileCreate",
    "CompanionFileUpdate",
    "Configuration",
    "ConfigurationCollection",
    "ConfigurationCommand",
    "ConfigurationCreate",
    "ConfigurationUpdate",
    "ConnectionConsultationCollection",
    "ConnectionFrequencyCollection",
    "ConnectionTimeSlot",
    "ConnectionTimeSlotCollection",
    "CurrentStatistics",
    "CurrentUserKeys",
    "DatasetImportEntries",
    "DatasetImportEntry",
    "DatasetImportFailure",
    "DatasetImportFaults",
    "DatasetImportResult",
    "Deletion",
    "DeletionCollection",
    "Description",
    "DescriptionCollection",
    "DescriptionCommand",
    "DescriptionCreate",
    "DescriptionUpdate",
    "EmptyObject",
    "Error",
    "ErrorMessage",
    "ErrorValues",
    "EvolutionCollection",
    "EvolutionSlot",
    "FollowerCollection",
    "GeometryText",
    "Histogram",
    "HistogramBins",
    "HistogramBounds",
    "ImageBoundsOfCounts",
    "ImageBoundsOfLengths",
    "ImageBoundsOfTexts",
    "ImageBoundsOfTimes",
    "ImageConsultation",
    "ImageConsultationByImage",
    "ImageConsultationCollection",
    "ImageConsultationCreate",
    "ImageConsultationSummary",
    "ImageConsultationSummaryCollection",
    "ImageFilter",
    "ImageFilterCollection",
    "ImageFilterProject",
    "ImageFilterProjectCollection",
    "ImageFilterProjectCommand",
    "ImageFilterProjectCreate",
    "ImageFormat",
    "ImageFormatCollection",
    "ImageGroup",
    "ImageGroupCollection",
    "ImageGroupCommand",
    "ImageGroupCreate",
    "ImageGroupEndCollection",
    "ImageGroupImageInstance",
    "ImageGroupImageInstanceCollection",
    "ImageGroupImageInstanceCommand",
    "ImageGroupImageInstanceCreate",
    "ImageGroupMember",
    "ImageGroupUpdate",
    "ImageInstance",
    "ImageInstanceBounds",
    "ImageInstanceCollection",
    "ImageInstanceCommand",
    "ImageInstanceCreate",
    "ImageInstanceEnd",
    "ImageInstanceLight",
    "ImageInstanceListItem",
    "ImageInstanceOfUser",
    "ImageInstanceOfUserCollection",
    "ImageInstanceOfUserLight",
    "ImageInstanceOfUserLightCollection",
    "ImageInstanceTree",
    "ImageInstanceTreeLeaf",
    "ImageInstanceUpdate",
    "ImageInstanceWholeCollection",
    "ImageLayersReview",
    "ImageOnlineUsers",
    "ImageReviewReply",
    "ImageServerFormatRefusal",
    "ImageServerRefusal",
    "ImageServerRepresentationRefusal",
    "ImageServerSizeRefusal",
    "ImageServerStorage",
    "ImportedAbstractImage",
    "ImportedFile",
    "ImportedImage",
    "ImportedImageInstance",
    "JsonObject",
    "LastConnection",
    "LastConnectionCollection",
    "LastConsultedImage",
    "LastConsultedImageCollection",
    "LastOpenedImage",
    "LastOpenedImageCollection",
    "LastOpenedProject",
    "LastOpenedProjectCollection",
    "LayerAnnotation",
    "LayerAnnotationListItem",
    "LayerCallback",
    "MemberActivity",
    "MemberActivityCollection",
    "MemberActivitySummary",
    "MostActiveProject",
    "NamedProject",
    "NamedProjectCollection",
    "NestedImageInstance",
    "NestedImageInstanceCollection",
    "NestedImageInstanceCommand",
    "NestedImageInstanceCreate",
    "NestedImageInstanceUpdate",
    "NoPosition",
    "ObjectTotal",
    "OnlineMember",
    "OnlineMemberCollection",
    "OnlinePosition",
    "Ontology",
    "OntologyCollection",
    "OntologyCommand",
    "OntologyCreate",
    "OntologyLight",
    "OntologyTreeNode",
    "OntologyUpdate",
    "Page",
    "ParameterError",
    "ParameterErrorContext",
    "ParameterErrorInput",
    "ParameterErrors",
    "PermissionCollection",
    "PimsAssociatedImage",
    "PimsAssociatedImageList",
    "PimsChannel",
    "PimsChannelHistogram",
    "PimsChannelHistogramBounds",
    "PimsChannelHistogramBoundsList",
    "PimsChannelHistogramList",
    "PimsChannelList",
    "PimsColormap",
    "PimsColormapList",
    "PimsCropRequest",
    "PimsDepthWish",
    "PimsDiskUsage",
    "PimsDrawingRequest",
    "PimsFile",
    "PimsFilter",
    "PimsFilterList",
    "PimsFormat",
    "PimsFormatList",
    "PimsGeometryRefusal",
    "PimsHistogram",
    "PimsHistogramBins",
    "PimsImage",
    "PimsImageFull",
    "PimsInstrument",
    "PimsItems",
    "PimsLevelIndex",
    "PimsLevelPlace",
    "PimsLogWish",
    "PimsLookWish",
    "PimsMaskRequest",
    "PimsMetadata",
    "PimsMetadataAnnotation",
    "PimsMetadataAnnotationList",
    "PimsMetadataList",
    "PimsMicroscope",
    "PimsObjective",
    "PimsPlaneHistogram",
    "PimsPlaneHistogramBounds",
    "PimsPlaneHistogramBoundsList",
    "PimsPlaneHistogramList",
    "PimsPlaneWish",
    "PimsPointWish",
    "PimsPyramid",
    "PimsRegion",
    "PimsRepresentation",
    "PimsRepresentationList",
    "PimsResizedRequest",
    "PimsServer",
    "PimsSettings",
    "PimsShape",
    "PimsShapeStyle",
    "PimsShapesWish",
    "PimsSizeWish",
    "PimsStorageSize",
    "PimsThumbRequest",
    "PimsTier",
    "PimsTierWish",
    "PimsTileRegion",
    "PimsTileRequest",
    "PimsWindowRequest",
    "PimsZoomIndex",
    "PimsZoomPlace",
    "PingBody",
    "PlaneHistogram",
    "PlaneHistogramBounds",
    "PlaneHistogramBoundsCollection",
    "PlaneHistogramCollection",
    "Point",
    "ProblemDetails",
    "Project",
    "ProjectBounds",
    "ProjectCollection",
    "ProjectCommand",
    "ProjectConnection",
    "ProjectConnectionCollection",
    "ProjectConnectionCreate",
    "ProjectConnectionTotal",
    "ProjectConnectionTotalCollection",
    "ProjectCreate",
    "ProjectDefaultLayer",
    "ProjectDefaultLayerCollection",
    "ProjectDefaultLayerCommand",
    "ProjectDefaultLayerCreate",
    "ProjectDefaultLayerUpdate",
    "ProjectListItem",
    "ProjectMember",
    "ProjectMemberChange",
    "ProjectMemberChangeData",
    "ProjectMemberCollection",
    "ProjectMembersChange",
    "ProjectNumberBounds",
    "ProjectRepresentativeUser",
    "ProjectRepresentativeUserCollection",
    "ProjectRepresentativeUserCommand",
    "ProjectRepresentativeUserCreate",
    "ProjectRoles",
    "ProjectTaskRun",
    "ProjectTermStatistic",
    "ProjectTermStatisticCollection",
    "ProjectTextBounds",
    "ProjectUiConfig",
    "ProjectUiConfigSave",
    "ProjectUpdate",
    "Property",
    "PropertyCollection",
    "PropertyCommand",
    "PropertyCreate",
    "PropertyCreateForObject",
    "PropertyKeyAuthor",
    "PropertyKeyCollection",
    "PropertyTexts",
    "PropertyUpdate",
    "RawMetadata",
    "RawMetadataCollection",
    "RefusedFile",
    "RelationTerm",
    "RelationTermCollection",
    "RelationTermCommand",
    "RelationTermCreate",
    "RequestSignature",
    "RetrievalIndexed",
    "RetrievalResult",
    "ReviewedAnnotation",
    "ReviewedAnnotationCommand",
    "ReviewedAnnotationCreate",
    "ReviewedAnnotationIdCollection",
    "ReviewedAnnotationStats",
    "ReviewedAnnotationStatsCollection",
    "ReviewedAnnotationTerm",
    "ReviewedAnnotationTermCollection",
    "ReviewedAnnotationUpdate",
    "Role",
    "RoleCollection",
    "SegmentationReply",
    "SentEntry",
    "ServerInfo",
    "ServerStatistics",
    "ServerStatus",
    "SessionRoles",
    "SliceInstance",
    "SliceInstanceCollection",
    "SliceInstanceCommand",
    "SliceInstanceCreate",
    "SliceInstanceUpdate",
    "SoftwareProjectCreate",
    "Storage",
    "StorageCollection",
    "StorageCommand",
    "StorageCreate",
    "StorageMemberChange",
    "StorageMemberChangeData",
    "StorageMemberCollection",
    "StorageUpdate",
    "Tag",
    "TagCollection",
    "TagCommand",
    "TagCreate",
    "TagDomainAssociation",
    "TagDomainAssociationCollection",
    "TagDomainAssociationCommand",
    "TagDomainAssociationCreate",
    "TagUpdate",
    "Task",
    "TaskComment",
    "TaskCommentCollection",
    "TaskCreate",
    "TaskReply",
    "TaskRunLayer",
    "Term",
    "TermCollection",
    "TermCommand",
    "TermCreate",
    "TermImageStatistic",
    "TermImageStatisticCollection",
    "TermSlideStatistic",
    "TermSlideStatisticCollection",
    "TermStatistic",
    "TermStatisticCollection",
    "TermUpdate",
    "TermlessSlideStatistic",
    "TileRefusal",
    "Track",
    "TrackCollection",
    "TrackCommand",
    "TrackCreate",
    "TrackOfAnnotation",
    "TrackUpdate",
    "TreeNodeReference",
    "UiConfig",
    "UiElement",
    "UndoneChange",
    "UndoneChangeCollection",
    "UndoneObject",
    "UploadError",
    "UploadFileError",
    "UploadResult",
    "UploadedFile",
    "UploadedFileCollection",
    "UploadedFileCommand",
    "UploadedFileCreate",
    "UploadedFileDetails",
    "UploadedFileTreeNode",
    "UploadedFileTreePath",
    "UploadedFileUpdate",
    "User",
    "UserAnnotation",
    "UserAnnotationLight",
    "UserAnnotationLightCollection",
    "UserAnnotationRepeat",
    "UserAnnotationUpdate",
    "UserByTerm",
    "UserCollection",
    "UserConnectionFrequency",
    "UserCreate",
    "UserKeys",
    "UserPosition",
    "UserPositionCollection",
    "UserPositionCreate",
    "UserPositionSummary",
    "UserRole",
    "UserRoleCollection",
    "UserRoleCommand",
    "UserRoleCreate",
    "UserSlideStatistic",
    "UserSlideStatisticCollection",
    "UserStatistic",
    "UserStatisticCollection",
    "UserTermCount",
    "UserTermStatistic",
    "UserTermStatisticCollection",
]


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        from importlib import import_module

        module = import_module(f"{__name__}.{_MODULES[name]}")
        value = getattr(module, name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
