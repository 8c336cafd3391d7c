/** What is filled in and sent, and what lists are asked. */
export * from './ActDrawer';
export * from './Entry';
export * from './FileDrop';
export * from './FormFoot';
export * from './FormSide';
export * from './FundSelect';
export * from './GoodsRows';
export * from './UnionPicker';
export * from './fields';
export * from './filters';
export * from './formOf';
export * from './inputs';
export * from './opener';
export * from './stated';
export * from './unsent';
export * from './useAct';
export * from './useFormErrors';
