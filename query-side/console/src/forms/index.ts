/** What is filled in and sent, and what lists are asked. */
export * from './ActDrawer';
export * from './FileDrop';
export * from './FundSelect';
export * from './GoodsRows';
export * from './UnionPicker';
export * from './fields';
export * from './filters';
export * from './formOf';
export * from './inputs';
export * from './stated';
export * from './useAct';
export * from './useFormErrors';
