/** 选项的 JSON Schema：宿主据此核对选项并生成命令行帮助。 The JSON Schema of a plugin's options. */
export interface JSONSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JSONSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JSONSchema;
}
