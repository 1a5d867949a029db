interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

let policy: ReturnType<PolicyFactory['createPolicy']> | undefined;

/**
 * The address of one of our own packaged workers, through the one Trusted Types policy of the extension, which returns nothing else (S6).
 * Browsers without Trusted Types get the address as it is.
 */
export function packagedWorker(workerUrl: string): string {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  policy ??= factory?.createPolicy('throughline', { createScriptURL: packagedOnly });
  return policy?.createScriptURL(workerUrl) ?? workerUrl;
}

function packagedOnly(url: string): string {
  const { origin, pathname } = new URL(url, location.href);
  if (origin !== location.origin || !/^\/assets\/[\w-]{1,40}\.worker-[\w-]{1,40}\.js$/.test(pathname))
    throw new TypeError('Only a packaged worker may run');
  return url;
}
