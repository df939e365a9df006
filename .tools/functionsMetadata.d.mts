import type { Compiler } from 'webpack';

export const METADATA_FILES: {
  readonly 'zh-CN': 'functions.json';
  readonly 'en-US': 'functions.en-US.json';
};

/** One function as Excel reads it. */
export interface MetadataEntry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: 'any';
    readonly dimensionality: 'scalar' | 'matrix';
    readonly optional?: true;
  }[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
}

/** The file as Excel reads it. */
export interface Metadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly MetadataEntry[];
}

export function functionsMetadata(root: string, language: keyof typeof METADATA_FILES): Metadata;
export function emitFunctionsMetadata(root: string): { apply(compiler: Compiler): void };
