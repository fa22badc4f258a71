/** Three seats, the middle one higher. */
export function BrandMark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
      <rect x="9" y="3" width="6" height="18" rx="1.8" />
      <rect x="1.5" y="10" width="5.2" height="11" rx="1.6" opacity=".62" />
      <rect x="17.3" y="10" width="5.2" height="11" rx="1.6" opacity=".62" />
    </svg>
  );
}
