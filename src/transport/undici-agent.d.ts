// undici's main module loads fetch, WebSocket, caches and mocks with it; its agent alone loads three times faster.
declare module 'undici/lib/dispatcher/agent.js' {
  export { Agent as default } from 'undici';
}
