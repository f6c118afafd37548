/** Whether an address is the API's, or a machine's (health, metrics): there errors are problem+json and cookies count for nothing. */
export const isApi = (url: string): boolean => /^\/(api|health|metrics|problems)([/?]|$)/.test(url);
