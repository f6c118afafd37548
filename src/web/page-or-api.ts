/** Whether an address is of a file that is the same for everybody: who asks for it does not matter. */
export const isAsset = (url: string): boolean => /^\/(assets\/|favicon\.ico)/.test(url);

/** Whether an address is the API's, or a machine's (health, metrics): there errors are problem+json and cookies count for nothing. */
export const isApi = (url: string): boolean => /^\/(api|health|metrics|problems)([/?]|$)/.test(url);
