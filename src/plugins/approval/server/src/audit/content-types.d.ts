export declare const auditContentTypes: {
  'audit-record': {
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
        sequence: {
          type: string;
          required: boolean;
        };
        at: {
          type: string;
          required: boolean;
        };
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
        action: {
          type: string;
          required: boolean;
        };
        fromStage: {
          type: string;
        };
        toStage: {
          type: string;
        };
        version: {
          type: string;
          required: boolean;
        };
        revision: {
          type: string;
        };
        actor: {
          type: string;
          required: boolean;
        };
        roles: {
          type: string;
        };
        nameHash: {
          type: string;
        };
        commentHash: {
          type: string;
        };
        previousHash: {
          type: string;
          required: boolean;
        };
        hash: {
          type: string;
          required: boolean;
        };
      };
    };
  };
  'audit-text': {
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
      indexes: {
        name: string;
        columns: string[];
      }[];
      attributes: {
        sequence: {
          type: string;
          required: boolean;
        };
        kind: {
          type: string;
          enum: string[];
          required: boolean;
        };
        salt: {
          type: string;
          required: boolean;
        };
        text: {
          type: string;
          required: boolean;
        };
      };
    };
  };
  'audit-head': {
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
      attributes: {
        sequence: {
          type: string;
          required: boolean;
        };
        hash: {
          type: string;
          required: boolean;
        };
      };
    };
  };
};
