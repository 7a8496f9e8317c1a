/** A JSON Schema of the kind the core schemas are. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: string;
  enum?: string[];
  oneOf?: Schema[];
  discriminator?: { propertyName: string };
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
  propertyNames?: Schema;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  format?: string;
  $defs?: Record<string, Schema>;
}
