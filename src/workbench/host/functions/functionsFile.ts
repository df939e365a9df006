/** What an add-in's metadata says of its functions, as far as a host must know it. */
export interface FunctionsFile {
  /** Whether parameters of any type take errors; else Excel refuses them. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionEntry[];
}

/** One function of the add-in. */
export interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  /** What a person is told of it; in the language of the file, as those of the parameters. */
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
  readonly options?: { readonly stream?: boolean; readonly cancelable?: boolean };
}

/** One parameter; by default a single value of any type that must be given. */
export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: 'any' | 'number' | 'string' | 'boolean';
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
}
