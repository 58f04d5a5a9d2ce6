export declare const caseContentTypes: {
  case: {
    schema: {
      kind: string;
      collectionName: string;
      info: {
        singularName: string;
        pluralName: string;
        displayName: string;
      };
      options: {
        draftAndPublish: boolean;
      };
      pluginOptions: {
        'content-manager': {
          visible: boolean;
        };
        'content-type-builder': {
          visible: boolean;
        };
      };
      indexes: (
        | {
            name: string;
            columns: string[];
            type: string;
          }
        | {
            name: string;
            columns: string[];
            type?: undefined;
          }
      )[];
      attributes: {
        entryUid: {
          type: string;
          required: boolean;
        };
        entryId: {
          type: string;
          required: boolean;
        };
        entryLocale: {
          type: string;
          required: boolean;
        };
        title: {
          type: string;
        };
        unit: {
          type: string;
        };
        stage: {
          type: string;
          required: boolean;
        };
        live: {
          type: string;
          required: boolean;
        };
        version: {
          type: string;
          required: boolean;
        };
        revision: {
          type: string;
        };
        liveRevision: {
          type: string;
        };
        approvedRevision: {
          type: string;
        };
        lapsedRevision: {
          type: string;
        };
        submittedBy: {
          type: string;
        };
        approvedBy: {
          type: string;
        };
        contributors: {
          type: string;
          required: boolean;
        };
        dueAt: {
          type: string;
        };
        publishAt: {
          type: string;
        };
        unpublishAt: {
          type: string;
        };
        flags: {
          type: string;
          required: boolean;
        };
        movedAt: {
          type: string;
          required: boolean;
        };
      };
    };
  };
};
