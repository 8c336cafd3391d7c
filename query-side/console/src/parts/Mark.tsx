export const Mark = ({ size = 28 }: { size?: number }) => <img src="/mark.svg" width={size} height={size} alt="" />;
