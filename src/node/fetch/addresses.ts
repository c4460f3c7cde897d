import { networkInterfaces } from 'node:os';
import ipaddr from 'ipaddr.js';

/** Addresses that look public and serve the machines of one provider only: Azure's, for its guests. */
const INSIDE = new Set(['168.63.129.16']);

/**
 * Whether an address is of the open network: no loopback, private, link-local, shared (CGNAT), multicast or reserved
 * one, in whatever form (IPv4 in IPv6, translated, tunnelled), and none of this machine's own.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  const text = parsed.toString();
  return parsed.range() === 'unicast' && !INSIDE.has(text) && !ownAddresses().has(text);
}

const ownAddresses = (): Set<string> =>
  new Set(
    Object.values(networkInterfaces()).flatMap((all) =>
      (all ?? []).flatMap(({ address }) =>
        ipaddr.isValid(address) ? [ipaddr.process(address).toString()] : [],
      ),
    ),
  );
