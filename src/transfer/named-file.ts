/** A file as it was dropped or chosen: in a folder, `name` has the folder before it. */
export interface NamedFile {
  name: string;
  blob: Blob;
}

/** What a long reading is given: whom to tell of its rows, and when to stop. */
export interface ReadTools {
  /** Told of the rows so far, now and then. */
  onRows?: ((count: number) => void) | undefined;
  /** Stops the work: it rejects with the signal's reason. */
  stop?: AbortSignal | undefined;
}
