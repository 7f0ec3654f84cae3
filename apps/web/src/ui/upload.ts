/** A file that the service has taken. */
export interface TakenFile {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  url: string;
  image: boolean;
  width?: number | null;
  height?: number | null;
}

/** Why it was not taken: a code of the service, or what stood in the way of reaching it. */
export class UploadError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export interface Upload {
  done: Promise<TakenFile>;
  cancel(): void;
}

/** Sends one file; XMLHttpRequest, since fetch does not tell how much has gone. */
export function startUpload(file: File, onProgress: (share: number) => void): Upload {
  const request = new XMLHttpRequest();
  const done = new Promise<TakenFile>((resolve, reject) => {
    const fail = (code: string, message: string): void => reject(new UploadError(code, message));
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onload = () => {
      const answer = parse(request.responseText);
      if (request.status === 201 && answer?.file) return resolve(answer.file);
      const problem = answer?.problems?.[0];
      fail(problem?.code ?? (request.status >= 500 ? 'UNAVAILABLE' : 'INVALID'), problem?.message ?? '');
    };
    request.onerror = () => fail('UNREACHABLE', '');
    request.onabort = () => fail('CANCELLED', '');
  });
  request.open('POST', '/files');
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.setRequestHeader('x-fairway-upload', '1');
  request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
  request.send(file);
  return { done, cancel: () => request.abort() };
}

interface Answer {
  file?: TakenFile | null;
  problems?: { code: string; message: string }[];
}

function parse(text: string): Answer | null {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return null;
  }
}
