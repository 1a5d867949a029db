// zod compiles validators with `Function` where it can; our policy forbids that, and each try would be reported as a violation.
// Import this before anything that imports zod (https://zod.dev/api, "jitless").
(globalThis as { __zod_globalConfig?: { jitless: boolean } }).__zod_globalConfig = { jitless: true };
