/** Stands in the built page for parts of Colyseus' client that are never entered (vite.config.ts): classes that do nothing. */
export class RoomInput {}
export class H3TransportTransport {}
export class Auth {}
