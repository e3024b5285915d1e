/** A drop and its ripples: dig the well before you are thirsty. */
export function Logo({ size }: { size: number }) {
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M12 1.8c2.2 2.8 3.4 4.7 3.4 6.3a3.4 3.4 0 0 1-6.8 0c0-1.6 1.2-3.5 3.4-6.3Z"
        fill="currentColor"
      />
      <g fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round">
        <path d="M6.3 12.7C4.2 13.5 3 14.7 3 16.1c0 2.7 4 4.9 9 4.9s9-2.2 9-4.9c0-1.4-1.2-2.6-3.3-3.4" />
        <path d="M8.6 15c-.9.4-1.4.8-1.4 1.3 0 1.1 2.1 2 4.8 2s4.8-.9 4.8-2c0-.5-.5-.9-1.4-1.3" />
      </g>
    </svg>
  );
}
