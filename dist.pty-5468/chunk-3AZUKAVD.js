import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  atLeast,
  nearest,
  optionFor,
  options,
  parseVersion
} from "./chunk-JY5VBDW6.js";
import {
  parseJson,
  positionAt,
  propertyAt
} from "./chunk-EGJPBB2P.js";
import {
  __commonJS,
  __toESM
} from "./chunk-6636AVS4.js";

// node_modules/ipaddr.js/lib/ipaddr.js
var require_ipaddr = __commonJS({
  "node_modules/ipaddr.js/lib/ipaddr.js"(exports, module) {
    (function(root) {
      "use strict";
      let ipv4Part = "(0?\\d+|0x[a-f0-9]+)", ipv4Regexes = {
        fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
        threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
        twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, "i"),
        longValue: new RegExp(`^${ipv4Part}$`, "i")
      }, octalRegex = new RegExp("^0[0-7]+$", "i"), hexRegex = new RegExp("^0x[a-f0-9]+$", "i"), zoneIndex = "%[0-9a-z]{1,}", ipv6Part = "(?:[0-9a-f]+::?)+", ipv6Regexes = {
        zoneIndex: new RegExp(zoneIndex, "i"),
        native: new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, "i"),
        deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, "i"),
        transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, "i")
      };
      function expandIPv6(string, parts) {
        if (string.indexOf("::") !== string.lastIndexOf("::"))
          return null;
        let colonCount = 0, lastColon = -1, zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0], replacement, replacementCount;
        for (zoneId && (zoneId = zoneId.substring(1), string = string.replace(/%.+$/, "")); (lastColon = string.indexOf(":", lastColon + 1)) >= 0; )
          colonCount++;
        if (string.substr(0, 2) === "::" && colonCount--, string.substr(-2, 2) === "::" && colonCount--, colonCount >= parts)
          return null;
        for (replacementCount = parts - colonCount, replacement = ":"; replacementCount--; )
          replacement += "0:";
        return string = string.replace("::", replacement), string[0] === ":" && (string = string.slice(1)), string[string.length - 1] === ":" && (string = string.slice(0, -1)), parts = (function() {
          let ref = string.split(":"), results = [];
          for (let i = 0; i < ref.length; i++)
            results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
          return results;
        })(), {
          parts,
          zoneId
        };
      }
      function matchCIDR(first, second, partSize, cidrBits) {
        if (first.length !== second.length)
          throw new Error("ipaddr: cannot match CIDR for objects with different lengths");
        let part = 0, shift;
        for (; cidrBits > 0; ) {
          if (shift = partSize - cidrBits, shift < 0 && (shift = 0), first[part] >> shift !== second[part] >> shift)
            return !1;
          cidrBits -= partSize, part += 1;
        }
        return !0;
      }
      function parseIntAuto(string) {
        if (hexRegex.test(string))
          return parseInt(string, 16);
        if (string[0] === "0" && !isNaN(parseInt(string[1], 10))) {
          if (octalRegex.test(string))
            return parseInt(string, 8);
          throw new Error(`ipaddr: cannot parse ${string} as octal`);
        }
        return parseInt(string, 10);
      }
      function padPart(part, length) {
        for (; part.length < length; )
          part = `0${part}`;
        return part;
      }
      let ipaddr2 = {};
      ipaddr2.IPv4 = (function() {
        function IPv4(octets) {
          if (octets.length !== 4)
            throw new Error("ipaddr: ipv4 octet count should be 4");
          let i, octet;
          for (i = 0; i < octets.length; i++)
            if (octet = octets[i], !(0 <= octet && octet <= 255))
              throw new Error("ipaddr: ipv4 octet should fit in 8 bits");
          this.octets = octets;
        }
        return IPv4.prototype.SpecialRanges = {
          unspecified: [[new IPv4([0, 0, 0, 0]), 8]],
          broadcast: [[new IPv4([255, 255, 255, 255]), 32]],
          // RFC3171
          multicast: [[new IPv4([224, 0, 0, 0]), 4]],
          // RFC3927
          linkLocal: [[new IPv4([169, 254, 0, 0]), 16]],
          // RFC5735
          loopback: [[new IPv4([127, 0, 0, 0]), 8]],
          // RFC6598
          carrierGradeNat: [[new IPv4([100, 64, 0, 0]), 10]],
          // RFC1918
          private: [
            [new IPv4([10, 0, 0, 0]), 8],
            [new IPv4([172, 16, 0, 0]), 12],
            [new IPv4([192, 168, 0, 0]), 16]
          ],
          // Reserved and testing-only ranges; RFCs 5735, 5737, 2544, 1700
          reserved: [
            [new IPv4([192, 0, 0, 0]), 24],
            [new IPv4([192, 0, 2, 0]), 24],
            [new IPv4([192, 88, 99, 0]), 24],
            [new IPv4([198, 18, 0, 0]), 15],
            [new IPv4([198, 51, 100, 0]), 24],
            [new IPv4([203, 0, 113, 0]), 24],
            [new IPv4([240, 0, 0, 0]), 4]
          ],
          // RFC7534, RFC7535
          as112: [
            [new IPv4([192, 175, 48, 0]), 24],
            [new IPv4([192, 31, 196, 0]), 24]
          ],
          // RFC7450
          amt: [
            [new IPv4([192, 52, 193, 0]), 24]
          ]
        }, IPv4.prototype.kind = function() {
          return "ipv4";
        }, IPv4.prototype.match = function(other, cidrRange) {
          let ref;
          if (cidrRange === void 0 && (ref = other, other = ref[0], cidrRange = ref[1]), other.kind() !== "ipv4")
            throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");
          return matchCIDR(this.octets, other.octets, 8, cidrRange);
        }, IPv4.prototype.prefixLengthFromSubnetMask = function() {
          let cidr = 0, stop = !1, zerotable = {
            0: 8,
            128: 7,
            192: 6,
            224: 5,
            240: 4,
            248: 3,
            252: 2,
            254: 1,
            255: 0
          }, i, octet, zeros;
          for (i = 3; i >= 0; i -= 1)
            if (octet = this.octets[i], octet in zerotable) {
              if (zeros = zerotable[octet], stop && zeros !== 0)
                return null;
              zeros !== 8 && (stop = !0), cidr += zeros;
            } else
              return null;
          return 32 - cidr;
        }, IPv4.prototype.range = function() {
          return ipaddr2.subnetMatch(this, this.SpecialRanges);
        }, IPv4.prototype.toByteArray = function() {
          return this.octets.slice(0);
        }, IPv4.prototype.toIPv4MappedAddress = function() {
          return ipaddr2.IPv6.parse(`::ffff:${this.toString()}`);
        }, IPv4.prototype.toNormalizedString = function() {
          return this.toString();
        }, IPv4.prototype.toString = function() {
          return this.octets.join(".");
        }, IPv4;
      })(), ipaddr2.IPv4.broadcastAddressFromCIDR = function(string) {
        try {
          let cidr = this.parseCIDR(string), ipInterfaceOctets = cidr[0].toByteArray(), subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray(), octets = [], i = 0;
          for (; i < 4; )
            octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255), i++;
          return new this(octets);
        } catch (e) {
          throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
        }
      }, ipaddr2.IPv4.isIPv4 = function(string) {
        return this.parser(string) !== null;
      }, ipaddr2.IPv4.isValid = function(string) {
        try {
          return new this(this.parser(string)), !0;
        } catch {
          return !1;
        }
      }, ipaddr2.IPv4.isValidCIDR = function(string) {
        try {
          return this.parseCIDR(string), !0;
        } catch {
          return !1;
        }
      }, ipaddr2.IPv4.isValidFourPartDecimal = function(string) {
        return !!(ipaddr2.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/));
      }, ipaddr2.IPv4.isValidCIDRFourPartDecimal = function(string) {
        let match = string.match(/^(.+)\/(\d+)$/);
        return !ipaddr2.IPv4.isValidCIDR(string) || !match ? !1 : ipaddr2.IPv4.isValidFourPartDecimal(match[1]);
      }, ipaddr2.IPv4.networkAddressFromCIDR = function(string) {
        let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
        try {
          for (cidr = this.parseCIDR(string), ipInterfaceOctets = cidr[0].toByteArray(), subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray(), octets = [], i = 0; i < 4; )
            octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10)), i++;
          return new this(octets);
        } catch (e) {
          throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
        }
      }, ipaddr2.IPv4.parse = function(string) {
        let parts = this.parser(string);
        if (parts === null)
          throw new Error("ipaddr: string is not formatted like an IPv4 Address");
        return new this(parts);
      }, ipaddr2.IPv4.parseCIDR = function(string) {
        let match;
        if (match = string.match(/^(.+)\/(\d+)$/)) {
          let maskLength = parseInt(match[2]);
          if (maskLength >= 0 && maskLength <= 32) {
            let parsed = [this.parse(match[1]), maskLength];
            return Object.defineProperty(parsed, "toString", {
              value: function() {
                return this.join("/");
              }
            }), parsed;
          }
        }
        throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range");
      }, ipaddr2.IPv4.parser = function(string) {
        let match, part, value;
        if (match = string.match(ipv4Regexes.fourOctet))
          return (function() {
            let ref = match.slice(1, 6), results = [];
            for (let i = 0; i < ref.length; i++)
              part = ref[i], results.push(parseIntAuto(part));
            return results;
          })();
        if (match = string.match(ipv4Regexes.longValue)) {
          if (value = parseIntAuto(match[1]), value > 4294967295 || value < 0)
            throw new Error("ipaddr: address outside defined range");
          return (function() {
            let results = [], shift;
            for (shift = 0; shift <= 24; shift += 8)
              results.push(value >> shift & 255);
            return results;
          })().reverse();
        } else return (match = string.match(ipv4Regexes.twoOctet)) ? (function() {
          let ref = match.slice(1, 4), results = [];
          if (value = parseIntAuto(ref[1]), value > 16777215 || value < 0)
            throw new Error("ipaddr: address outside defined range");
          return results.push(parseIntAuto(ref[0])), results.push(value >> 16 & 255), results.push(value >> 8 & 255), results.push(value & 255), results;
        })() : (match = string.match(ipv4Regexes.threeOctet)) ? (function() {
          let ref = match.slice(1, 5), results = [];
          if (value = parseIntAuto(ref[2]), value > 65535 || value < 0)
            throw new Error("ipaddr: address outside defined range");
          return results.push(parseIntAuto(ref[0])), results.push(parseIntAuto(ref[1])), results.push(value >> 8 & 255), results.push(value & 255), results;
        })() : null;
      }, ipaddr2.IPv4.subnetMaskFromPrefixLength = function(prefix) {
        if (prefix = parseInt(prefix), Number.isNaN(prefix) || prefix < 0 || prefix > 32)
          throw new Error("ipaddr: invalid IPv4 prefix length");
        let octets = [0, 0, 0, 0], j = 0, filledOctetCount = Math.floor(prefix / 8);
        for (; j < filledOctetCount; )
          octets[j] = 255, j++;
        return filledOctetCount < 4 && (octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8), new this(octets);
      }, ipaddr2.IPv6 = (function() {
        function IPv6(parts, zoneId) {
          let i, part;
          if (parts.length === 16)
            for (this.parts = [], i = 0; i <= 14; i += 2)
              this.parts.push(parts[i] << 8 | parts[i + 1]);
          else if (parts.length === 8)
            this.parts = parts;
          else
            throw new Error("ipaddr: ipv6 part count should be 8 or 16");
          for (i = 0; i < this.parts.length; i++)
            if (part = this.parts[i], !(0 <= part && part <= 65535))
              throw new Error("ipaddr: ipv6 part should fit in 16 bits");
          zoneId && (this.zoneId = zoneId);
        }
        return IPv6.prototype.SpecialRanges = {
          // RFC4291, here and after
          unspecified: [new IPv6([0, 0, 0, 0, 0, 0, 0, 0]), 128],
          linkLocal: [new IPv6([65152, 0, 0, 0, 0, 0, 0, 0]), 10],
          multicast: [new IPv6([65280, 0, 0, 0, 0, 0, 0, 0]), 8],
          loopback: [new IPv6([0, 0, 0, 0, 0, 0, 0, 1]), 128],
          uniqueLocal: [new IPv6([64512, 0, 0, 0, 0, 0, 0, 0]), 7],
          ipv4Mapped: [new IPv6([0, 0, 0, 0, 0, 65535, 0, 0]), 96],
          // RFC3879
          deprecatedSiteLocal: [new IPv6([65216, 0, 0, 0, 0, 0, 0, 0]), 10],
          // RFC6666
          discard: [new IPv6([256, 0, 0, 0, 0, 0, 0, 0]), 64],
          // RFC6145
          rfc6145: [new IPv6([0, 0, 0, 0, 65535, 0, 0, 0]), 96],
          rfc6052: [
            // RFC6052
            [new IPv6([100, 65435, 0, 0, 0, 0, 0, 0]), 96],
            // RFC8215
            [new IPv6([100, 65435, 1, 0, 0, 0, 0, 0]), 48]
          ],
          // RFC3056
          "6to4": [new IPv6([8194, 0, 0, 0, 0, 0, 0, 0]), 16],
          // RFC6052, RFC6146
          teredo: [new IPv6([8193, 0, 0, 0, 0, 0, 0, 0]), 32],
          // RFC5180
          benchmarking: [new IPv6([8193, 2, 0, 0, 0, 0, 0, 0]), 48],
          // RFC7450
          amt: [new IPv6([8193, 3, 0, 0, 0, 0, 0, 0]), 32],
          as112v6: [
            // RFC7535
            [new IPv6([8193, 4, 274, 0, 0, 0, 0, 0]), 48],
            // RFC7534
            [new IPv6([9760, 79, 32768, 0, 0, 0, 0, 0]), 48]
          ],
          // RFC4843
          deprecatedOrchid: [new IPv6([8193, 16, 0, 0, 0, 0, 0, 0]), 28],
          // RFC7343
          orchid2: [new IPv6([8193, 32, 0, 0, 0, 0, 0, 0]), 28],
          // RFC9374
          droneRemoteIdProtocolEntityTags: [new IPv6([8193, 48, 0, 0, 0, 0, 0, 0]), 28],
          // RFC9602
          segmentRouting: [new IPv6([24320, 0, 0, 0, 0, 0, 0, 0]), 16],
          reserved: [
            // RFC3849
            [new IPv6([8193, 0, 0, 0, 0, 0, 0, 0]), 23],
            // RFC2928
            [new IPv6([8193, 3512, 0, 0, 0, 0, 0, 0]), 32],
            // RFC9637
            [new IPv6([16383, 0, 0, 0, 0, 0, 0, 0]), 20]
          ]
        }, IPv6.prototype.isIPv4MappedAddress = function() {
          return this.range() === "ipv4Mapped";
        }, IPv6.prototype.kind = function() {
          return "ipv6";
        }, IPv6.prototype.match = function(other, cidrRange) {
          let ref;
          if (cidrRange === void 0 && (ref = other, other = ref[0], cidrRange = ref[1]), other.kind() !== "ipv6")
            throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");
          return matchCIDR(this.parts, other.parts, 16, cidrRange);
        }, IPv6.prototype.prefixLengthFromSubnetMask = function() {
          let cidr = 0, stop = !1, zerotable = {
            0: 16,
            32768: 15,
            49152: 14,
            57344: 13,
            61440: 12,
            63488: 11,
            64512: 10,
            65024: 9,
            65280: 8,
            65408: 7,
            65472: 6,
            65504: 5,
            65520: 4,
            65528: 3,
            65532: 2,
            65534: 1,
            65535: 0
          }, part, zeros;
          for (let i = 7; i >= 0; i -= 1)
            if (part = this.parts[i], part in zerotable) {
              if (zeros = zerotable[part], stop && zeros !== 0)
                return null;
              zeros !== 16 && (stop = !0), cidr += zeros;
            } else
              return null;
          return 128 - cidr;
        }, IPv6.prototype.range = function() {
          return ipaddr2.subnetMatch(this, this.SpecialRanges);
        }, IPv6.prototype.toByteArray = function() {
          let part, bytes = [], ref = this.parts;
          for (let i = 0; i < ref.length; i++)
            part = ref[i], bytes.push(part >> 8), bytes.push(part & 255);
          return bytes;
        }, IPv6.prototype.toFixedLengthString = function() {
          let addr = (function() {
            let results = [];
            for (let i = 0; i < this.parts.length; i++)
              results.push(padPart(this.parts[i].toString(16), 4));
            return results;
          }).call(this).join(":"), suffix = "";
          return this.zoneId && (suffix = `%${this.zoneId}`), addr + suffix;
        }, IPv6.prototype.toIPv4Address = function() {
          if (!this.isIPv4MappedAddress())
            throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4");
          let ref = this.parts.slice(-2), high = ref[0], low = ref[1];
          return new ipaddr2.IPv4([high >> 8, high & 255, low >> 8, low & 255]);
        }, IPv6.prototype.toNormalizedString = function() {
          let addr = (function() {
            let results = [];
            for (let i = 0; i < this.parts.length; i++)
              results.push(this.parts[i].toString(16));
            return results;
          }).call(this).join(":"), suffix = "";
          return this.zoneId && (suffix = `%${this.zoneId}`), addr + suffix;
        }, IPv6.prototype.toRFC5952String = function() {
          let regex = /((^|:)(0(:|$)){2,})/g, suffix = "";
          this.zoneId && (suffix = `%${this.zoneId}`);
          let normalized = this.toNormalizedString(), string = normalized.slice(0, normalized.length - suffix.length), bestMatchIndex = 0, bestMatchLength = -1, bestMatchGroups = -1, match;
          for (; match = regex.exec(string); ) {
            let groups = (match[0].match(/0/g) || []).length;
            groups > bestMatchGroups && (bestMatchGroups = groups, bestMatchIndex = match.index, bestMatchLength = match[0].length);
          }
          return bestMatchLength < 0 ? string + suffix : `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
        }, IPv6.prototype.toString = function() {
          return this.toRFC5952String();
        }, IPv6;
      })(), ipaddr2.IPv6.broadcastAddressFromCIDR = function(string) {
        try {
          let cidr = this.parseCIDR(string), ipInterfaceOctets = cidr[0].toByteArray(), subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray(), octets = [], i = 0;
          for (; i < 16; )
            octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255), i++;
          return new this(octets);
        } catch (e) {
          throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
        }
      }, ipaddr2.IPv6.isIPv6 = function(string) {
        return this.parser(string) !== null;
      }, ipaddr2.IPv6.isValid = function(string) {
        if (typeof string == "string" && string.indexOf(":") === -1)
          return !1;
        try {
          let addr = this.parser(string);
          return new this(addr.parts, addr.zoneId), !0;
        } catch {
          return !1;
        }
      }, ipaddr2.IPv6.isValidCIDR = function(string) {
        if (typeof string == "string" && string.indexOf(":") === -1)
          return !1;
        try {
          return this.parseCIDR(string), !0;
        } catch {
          return !1;
        }
      }, ipaddr2.IPv6.networkAddressFromCIDR = function(string) {
        let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
        try {
          for (cidr = this.parseCIDR(string), ipInterfaceOctets = cidr[0].toByteArray(), subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray(), octets = [], i = 0; i < 16; )
            octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10)), i++;
          return new this(octets);
        } catch (e) {
          throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
        }
      }, ipaddr2.IPv6.parse = function(string) {
        let addr = this.parser(string);
        if (addr === null)
          throw new Error("ipaddr: string is not formatted like an IPv6 Address");
        return new this(addr.parts, addr.zoneId);
      }, ipaddr2.IPv6.parseCIDR = function(string) {
        let maskLength, match, parsed;
        if ((match = string.match(/^(.+)\/(\d+)$/)) && (maskLength = parseInt(match[2]), maskLength >= 0 && maskLength <= 128))
          return parsed = [this.parse(match[1]), maskLength], Object.defineProperty(parsed, "toString", {
            value: function() {
              return this.join("/");
            }
          }), parsed;
        throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range");
      }, ipaddr2.IPv6.parser = function(string) {
        let addr, i, match, octet, octets, zoneId;
        if (match = string.match(ipv6Regexes.deprecatedTransitional))
          return this.parser(`::ffff:${match[1]}`);
        if (ipv6Regexes.native.test(string))
          return expandIPv6(string, 8);
        if ((match = string.match(ipv6Regexes.transitional)) && (zoneId = match[6] || "", addr = match[1], match[1].endsWith("::") || (addr = addr.slice(0, -1)), addr = expandIPv6(addr + zoneId, 6), addr && addr.parts)) {
          for (octets = [
            parseInt(match[2]),
            parseInt(match[3]),
            parseInt(match[4]),
            parseInt(match[5])
          ], i = 0; i < octets.length; i++)
            if (octet = octets[i], !(0 <= octet && octet <= 255))
              return null;
          return addr.parts.push(octets[0] << 8 | octets[1]), addr.parts.push(octets[2] << 8 | octets[3]), {
            parts: addr.parts,
            zoneId: addr.zoneId
          };
        }
        return null;
      }, ipaddr2.IPv6.subnetMaskFromPrefixLength = function(prefix) {
        if (prefix = parseInt(prefix), Number.isNaN(prefix) || prefix < 0 || prefix > 128)
          throw new Error("ipaddr: invalid IPv6 prefix length");
        let octets = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], j = 0, filledOctetCount = Math.floor(prefix / 8);
        for (; j < filledOctetCount; )
          octets[j] = 255, j++;
        return filledOctetCount < 16 && (octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8), new this(octets);
      }, ipaddr2.fromByteArray = function(bytes) {
        let length = bytes.length;
        if (length === 4)
          return new ipaddr2.IPv4(bytes);
        if (length === 16)
          return new ipaddr2.IPv6(bytes);
        throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
      }, ipaddr2.isValid = function(string) {
        return ipaddr2.IPv6.isValid(string) || ipaddr2.IPv4.isValid(string);
      }, ipaddr2.isValidCIDR = function(string) {
        return ipaddr2.IPv6.isValidCIDR(string) || ipaddr2.IPv4.isValidCIDR(string);
      }, ipaddr2.parse = function(string) {
        if (ipaddr2.IPv6.isValid(string))
          return ipaddr2.IPv6.parse(string);
        if (ipaddr2.IPv4.isValid(string))
          return ipaddr2.IPv4.parse(string);
        throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format");
      }, ipaddr2.parseCIDR = function(string) {
        try {
          return ipaddr2.IPv6.parseCIDR(string);
        } catch {
          try {
            return ipaddr2.IPv4.parseCIDR(string);
          } catch (e) {
            throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", { cause: e });
          }
        }
      }, ipaddr2.process = function(string) {
        let addr = this.parse(string);
        return addr.kind() === "ipv6" && addr.isIPv4MappedAddress() ? addr.toIPv4Address() : addr;
      }, ipaddr2.subnetMatch = function(address, rangeList, defaultName) {
        let i, rangeName, rangeSubnets, subnet;
        defaultName == null && (defaultName = "unicast");
        for (rangeName in rangeList)
          if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
            for (rangeSubnets = rangeList[rangeName], rangeSubnets[0] && !(rangeSubnets[0] instanceof Array) && (rangeSubnets = [rangeSubnets]), i = 0; i < rangeSubnets.length; i++)
              if (subnet = rangeSubnets[i], address.kind() === subnet[0].kind() && address.match.apply(address, subnet))
                return rangeName;
          }
        return defaultName;
      }, typeof module < "u" && module.exports ? module.exports = ipaddr2 : root.ipaddr = ipaddr2;
    })(exports);
  }
});

// collectors/accounts.ts
function groupsOf({ target: target2, service: service2 }) {
  let configured = target2.options.get("group")?.value, socket2 = service2.units.socket.settings.findLast((s) => s.key === "SocketGroup")?.value;
  return [.../* @__PURE__ */ new Set([typeof configured == "string" && configured !== "" ? configured : "docker", ...socket2 ? [socket2] : []])].filter(
    (g) => !/^\d+$/.test(g)
  );
}
function remapUser({ target: target2 }) {
  let value = target2.options.get("userns-remap")?.value;
  if (!(typeof value != "string" || value === ""))
    return value === "default" ? "dockremap" : value.split(":")[0];
}
var hasRange = (text2, user, uid) => text2 === void 0 ? void 0 : text2.split(`
`).some((line) => line.startsWith(`${user}:`) || uid !== void 0 && line.startsWith(`${uid}:`)), accounts = {
  name: "accounts",
  title: "Users and groups that the configuration names",
  needs: ["target", "service"],
  asks: (seen) => {
    let user = remapUser(seen);
    return {
      ...Object.fromEntries(
        groupsOf(seen).map((group, i) => [
          `group-${i}`,
          { kind: "run", argv: ["getent", "group", group], why: "whether the group of the socket exists" }
        ])
      ),
      ...user ? {
        remap: { kind: "run", argv: ["getent", "passwd", user], why: "whether the user of userns-remap exists" },
        subuid: { kind: "file", path: "/etc/subuid", why: "the ids that userns-remap may use" },
        subgid: { kind: "file", path: "/etc/subgid", why: "the ids that userns-remap may use" }
      } : {}
    };
  },
  read: (answers, seen) => {
    let exists = (key) => {
      let answer = answers.get(key);
      return answer.status === "ok" ? !0 : answer.status === "failed" && answer.exitCode === 2 ? !1 : void 0;
    }, user = remapUser(seen), uid = answers.text("remap")?.split(":")[2];
    return {
      groups: new Map(groupsOf(seen).map((group, i) => [group, exists(`group-${i}`)])),
      remap: user ? {
        user,
        exists: exists("remap"),
        subuid: hasRange(answers.text("subuid"), user, uid),
        subgid: hasRange(answers.text("subgid"), user, uid)
      } : void 0
    };
  }
};

// collectors/caller.ts
var unknown = { uid: -1, gid: -1, user: "", home: "", groups: [], platform: "", now: "1970-01-01T00:00:00Z" }, caller = {
  name: "caller",
  title: "Who runs the tool",
  needs: [],
  asks: () => ({ caller: { kind: "caller", why: "decides what may be looked at, and which dates lie in the past" } }),
  read: (answers) => {
    let text2 = answers.text("caller");
    return text2 ? { ...unknown, ...JSON.parse(text2) } : unknown;
  }
};

// collectors/client.ts
var names = [
  "DOCKER_HOST",
  "DOCKER_CONTEXT",
  "DOCKER_CONFIG",
  "DOCKER_TLS",
  "DOCKER_TLS_VERIFY",
  "DOCKER_CERT_PATH",
  "DOCKER_API_VERSION",
  "XDG_RUNTIME_DIR",
  "XDG_CONFIG_HOME",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "http_proxy",
  "https_proxy",
  "no_proxy",
  "PATH",
  "SUDO_USER"
], folders = ["/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin", "/snap/bin", "/bin", "/sbin"], programs = ["docker", "dockerd", "containerd", "runc", "containerd-shim-runc-v2", "docker-proxy", "iptables", "podman"], clientVariable = "^[^#]*(DOCKER_(HOST|CONTEXT|CONFIG|TLS|TLS_VERIFY|CERT_PATH|API_VERSION)|[hH][tT][tT][pP][sS]?_[pP][rR][oO][xX][yY])=", configFolder = (env, home) => env.get("DOCKER_CONFIG") || `${home}/.docker`;
function readEnv(text2) {
  return new Map(
    (text2 ?? "").split(`
`).flatMap((line) => {
      let at = line.indexOf("=");
      return at > 0 ? [[line.slice(0, at), line.slice(at + 1)]] : [];
    })
  );
}
function readStat(text2) {
  return text2 ? JSON.parse(text2) : void 0;
}
function readList(text2) {
  return (text2 ?? "").split(`
`).filter(Boolean).map((line) => JSON.parse(line));
}
function parseObject(text2) {
  try {
    let value = JSON.parse(text2 ?? "");
    return typeof value == "object" && value !== null && !Array.isArray(value) ? value : void 0;
  } catch {
    return;
  }
}
function readContext(text2, source) {
  let meta = parseObject(text2), host = meta?.Endpoints?.docker?.Host;
  return typeof meta?.Name == "string" && typeof host == "string" ? [{ name: meta.Name, host, source }] : [];
}
function readProfile(text2) {
  return (text2 ?? "").split(`
`).flatMap((row) => {
    let found = /^([^:]+):(\d+):(.*?([A-Za-z_]+)=["']?([^"'\s;]*).*)$/.exec(row);
    if (!found) return [];
    let [, path = "", line, content = "", name = "", value = ""] = found;
    return [{ path, line: Number(line), text: content, name, value }];
  });
}
var profilePaths = (text2) => [...new Set(readProfile(text2).map((l) => l.path))].slice(0, 10), client = {
  name: "client",
  title: "The docker command of the caller",
  needs: ["caller"],
  asks: ({ caller: caller2 }) => ({
    env: { kind: "env", names, why: "variables that send the client elsewhere" },
    programs: {
      kind: "run",
      argv: [
        "find",
        "-L",
        ...folders,
        "-maxdepth",
        "1",
        "-type",
        "f",
        "(",
        ...programs.flatMap((p, i) => i ? ["-o", "-name", p] : ["-name", p]),
        ")"
      ],
      why: "which programs of the engine are installed, and where"
    },
    helpers: {
      kind: "run",
      argv: ["find", "-L", ...folders, "-maxdepth", "1", "-name", "docker-credential-*"],
      why: "whether the credential helpers of the client exist"
    },
    profile: {
      kind: "run",
      argv: [
        "grep",
        "-rsHnE",
        clientVariable,
        "/etc/environment",
        "/etc/profile",
        "/etc/profile.d",
        "/etc/bash.bashrc",
        ...[".profile", ".bash_profile", ".bash_login", ".bashrc", ".zshrc", ".zprofile", ".pam_environment"].map(
          (f) => `${caller2.home}/${f}`
        )
      ],
      why: "the file and line that sets such a variable"
    }
  }),
  more: (answers, { caller: caller2 }) => {
    let folder = configFolder(readEnv(answers.text("env")), caller2.home);
    return {
      "config-stat": { kind: "stat", path: `${folder}/config.json`, why: "who owns the client configuration" },
      "folder-stat": { kind: "stat", path: folder, why: "who owns the client configuration" },
      ...Object.fromEntries(
        profilePaths(answers.output("profile")).map((path, i) => [
          `profile-${i}`,
          { kind: "file", path, why: "the whole start-up file, for an edit" }
        ])
      ),
      config: {
        kind: "file",
        path: `${folder}/config.json`,
        why: "current context, credential helpers, proxies; the secrets are redacted"
      },
      contexts: {
        kind: "run",
        argv: ["grep", "-rHs", "--include=meta.json", '"Name"', `${folder}/contexts/meta`],
        why: "endpoints of the Docker contexts"
      }
    };
  },
  read: (answers, { caller: caller2 }) => {
    let env = readEnv(answers.text("env")), folder = answers.get("folder-stat"), config2 = answers.get("config"), configText = answers.text("config"), parsed = parseObject(configText), contexts = (answers.output("contexts") ?? "").split(`
`).flatMap((line) => {
      let at = line.indexOf(":{");
      return at > 0 ? readContext(line.slice(at + 1), line.slice(0, at)) : [];
    }), current = typeof parsed?.currentContext == "string" && parsed.currentContext !== "default" ? parsed.currentContext : void 0, wanted = env.get("DOCKER_CONTEXT") || current, named = contexts.find((c) => c.name === wanted), dockerHost = env.get("DOCKER_HOST"), decidedBy = dockerHost ? "DOCKER_HOST" : env.get("DOCKER_CONTEXT") ? "DOCKER_CONTEXT" : current ? "currentContext" : "default";
    return {
      env,
      configPath: `${configFolder(env, caller2.home)}/config.json`,
      configText,
      configStatus: config2.status,
      configStat: readStat(answers.text("config-stat")),
      folderStat: folder.status === "ok" ? readStat(folder.text) : void 0,
      currentContext: current,
      contexts,
      endpoint: dockerHost || named?.host || "unix:///var/run/docker.sock",
      decidedBy,
      profile: readProfile(answers.output("profile")),
      profileFiles: new Map(profilePaths(answers.output("profile")).map((path, i) => [path, answers.text(`profile-${i}`) ?? ""])),
      helpers: (answers.output("helpers") ?? "").split(`
`).flatMap((path) => /\/docker-credential-([^/]+)$/.exec(path)?.[1] ?? []),
      programs: (answers.output("programs") ?? "").split(`
`).filter((line) => line.startsWith("/")),
      programsStatus: answers.output("programs") === void 0 ? "unknown" : "looked"
    };
  }
};

// collectors/config.ts
var fileOptions = ["seccomp-profile", "init-path"];
function namedFiles(text2) {
  let { value } = parseJson(text2 ?? "");
  if (typeof value != "object" || value === null) return [];
  let options2 = value;
  return fileOptions.flatMap((key) => {
    let path = options2[key];
    return typeof path == "string" && path.startsWith("/") ? [{ key, path }] : [];
  });
}
function flagValue(argv, name) {
  for (let [i, word] of argv.entries()) {
    if (word === name) return argv[i + 1];
    if (word.startsWith(`${name}=`)) return word.slice(name.length + 1);
  }
}
var liveDaemon = (service2) => service2.processes.find((p) => /(^|\/)dockerd$/.test(p.argv[0] ?? ""));
function commandLine({ service: service2 }) {
  return (service2.exec.length > 0 ? service2.exec : liveDaemon(service2)?.argv ?? []).slice(1);
}
function configFile(seen) {
  let named = flagValue(commandLine(seen), "--config-file");
  return named ? { path: named, explicit: !0 } : seen.client.programs.every((p) => !/dockerd$/.test(p)) && seen.client.programs.includes("/snap/bin/docker") ? { path: "/var/snap/docker/current/config/daemon.json", explicit: !1 } : { path: "/etc/docker/daemon.json", explicit: !1 };
}
function binary({ service: service2, client: client2 }) {
  let started = service2.exec[0], found = client2.programs.filter((p) => p.endsWith("/dockerd"));
  return started && found.includes(started) ? started : found[0];
}
var config = {
  name: "config",
  title: "The daemon configuration file",
  needs: ["caller", "service", "client"],
  asks: (seen) => {
    let { path } = configFile(seen), program = binary(seen);
    return {
      file: { kind: "file", path, why: "the options of the daemon" },
      stat: { kind: "stat", path, why: "whether it is a file, and who may read and write it" },
      folder: { kind: "list", path: path.replace(/\/[^/]*$/, "") || "/", why: "copies and misnamed files beside it" },
      ...program ? { version: { kind: "run", argv: [program, "--version"], why: "which options this engine knows" } } : {}
    };
  },
  more: (answers) => Object.fromEntries(
    namedFiles(answers.text("file")).map(({ key, path }) => [
      `named-${key}`,
      { kind: "stat", path, why: `"${key}" names this file` }
    ])
  ),
  read: (answers, seen) => {
    let file = answers.get("file");
    return {
      ...configFile(seen),
      status: file.status,
      text: file.status === "ok" ? file.text : void 0,
      encoding: file.status === "ok" && file.encoding || "utf-8",
      stat: readStat(answers.text("stat")),
      engine: parseVersion(answers.text("version")),
      binary: binary(seen),
      argv: commandLine(seen),
      named: namedFiles(file.status === "ok" ? file.text : void 0).map((n) => ({ ...n, status: answers.get(`named-${n.key}`).status }))
    };
  }
};

// collectors/containerd.ts
var needed = ["runc", "containerd-shim-runc-v2"], installed = ({ client: client2 }) => needed.flatMap((name) => {
  let path = client2.programs.find((p) => p.endsWith(`/${name}`));
  return path ? [{ name, path }] : [];
}), standard = "/run/containerd/containerd.sock", addressOf = ({ target: target2 }) => {
  let value = target2.options.get("containerd")?.value;
  return typeof value == "string" && value !== "" ? value : void 0;
};
function runtimePaths({ target: target2 }) {
  let value = target2.options.get("runtimes")?.value;
  return typeof value != "object" || value === null ? [] : Object.entries(value).flatMap(([name, runtime]) => {
    let path = runtime?.path;
    return typeof path == "string" && path.startsWith("/") ? [{ name, path }] : [];
  });
}
function readPackages(text2, manager) {
  return (text2 ?? "").split(`
`).flatMap((line) => {
    let found = /^([a-z0-9][\w.+-]*)(?::\w+)?(?:, [\w.+:-]+)*: (\/.+)$/i.exec(line), paths2 = found?.[2]?.split(" ") ?? [];
    return ["runc", "containerd-shim-runc-v2"].flatMap((program) => {
      let path = paths2.find((p) => p.endsWith(`bin/${program}`));
      return path && found?.[1] ? [{ program, name: found[1], path, manager }] : [];
    });
  });
}
var containerd = {
  name: "containerd",
  title: "containerd and the runtimes",
  needs: ["target", "client"],
  asks: (seen) => {
    let path = addressOf(seen) ?? standard;
    return {
      version: { kind: "run", argv: ["containerd", "--version"], why: "version of containerd" },
      runc: { kind: "run", argv: ["runc", "--version"], why: "version of the runtime" },
      socket: { kind: "stat", path, why: "whether the socket that dockerd uses exists" },
      connect: { kind: "dial", endpoint: `unix://${path}`, path: "", why: "whether containerd listens", needs: "root", timeoutMs: 3e3 },
      dpkg: {
        kind: "run",
        argv: ["dpkg-query", "-S", "*bin/runc", "*bin/containerd-shim-runc-v2"],
        why: "which packages bring the programs that run containers",
        detail: !0
      },
      rpm: {
        kind: "run",
        argv: [
          "rpm",
          "-q",
          "--whatprovides",
          "--queryformat",
          "%{NAME}: [%{FILENAMES} ]\\n",
          "/usr/bin/runc",
          "/usr/bin/containerd-shim-runc-v2"
        ],
        why: "which packages bring the programs that run containers",
        detail: !0
      },
      config: { kind: "file", path: "/etc/containerd/config.toml", why: "how containerd is configured" },
      ...Object.fromEntries(
        installed(seen).map(({ name, path: program }) => [
          `program-${name}`,
          { kind: "stat", path: program, why: `whether ${name} can be run` }
        ])
      ),
      ...Object.fromEntries(
        runtimePaths(seen).map(({ name, path: program }, i) => [
          `runtime-${i}`,
          { kind: "stat", path: program, why: `whether the program of runtime ${name} exists` }
        ])
      )
    };
  },
  read: (answers, seen) => {
    let stat = answers.get("socket");
    return {
      address: addressOf(seen),
      exists: stat.status === "ok" ? !0 : stat.status === "missing" ? !1 : void 0,
      connect: answers.get("connect"),
      configText: answers.text("config"),
      runc: answers.get("runc"),
      runtimes: [
        ...installed(seen).map((p) => ({ ...p, key: `program-${p.name}` })),
        ...runtimePaths(seen).map((p, i) => ({ ...p, key: `runtime-${i}` }))
      ].flatMap(({ name, path, key }) => {
        let stat2 = readStat(answers.text(key));
        return stat2 ? [{ name, path, stat: stat2 }] : [];
      }),
      packages: [...readPackages(answers.output("dpkg"), "apt"), ...readPackages(answers.output("rpm"), "rpm")],
      missingRuntimes: runtimePaths(seen).filter((_, i) => answers.get(`runtime-${i}`).status === "missing")
    };
  }
};

// src/dockerd/mounts.ts
var unescapeOctal = (text2) => text2.replace(/\\(\d{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
function readMounts(text2) {
  return text2.split(`
`).flatMap((line, i) => {
    let found = /^\d+ \d+ \S+ \S+ (\S+) (\S+) .*?- (\S+) (\S+) (\S+)$/.exec(line);
    if (!found) return [];
    let [, point = "", options2 = "", type = "", source = "", superOptions = ""] = found, has = (list2) => list2.split(",").includes("ro");
    return [
      {
        point: unescapeOctal(point),
        type,
        source: unescapeOctal(source),
        readOnly: has(options2) || has(superOptions),
        line: i + 1,
        text: line
      }
    ];
  });
}
var isWithin = (path, folder) => path === folder || path.startsWith(folder === "/" ? "/" : `${folder}/`);
function mountOf(mounts, path) {
  let best;
  for (let mount of mounts) isWithin(path, mount.point) && mount.point.length >= (best?.point.length ?? 0) && (best = mount);
  return best;
}
function readFstab(text2) {
  return text2.split(`
`).flatMap((line, i) => {
    let [source, point, , options2 = ""] = line.trim().split(/\s+/);
    return !source || source.startsWith("#") || !point?.startsWith("/") ? [] : [
      { point: point.length > 1 ? unescapeOctal(point).replace(/\/$/, "") : point, options: options2.split(","), line: i + 1, text: line }
    ];
  });
}

// src/dockerd/space.ts
var isFull = ({ bytes, free }) => bytes > 0 && (free * 100 < bytes || free < 8388608), isOutOfInodes = ({ inodes, inodesFree }) => inodes > 0 && inodesFree * 100 < inodes;

// collectors/disk.ts
var pathsOf = ({ target: target2 }) => ({
  "data-root": target2.dataRoot,
  "exec-root": target2.execRoot,
  containerd: "/var/lib/containerd",
  etc: "/etc",
  root: "/",
  run: "/run",
  tmp: "/tmp",
  var: "/var",
  "default-root": "/var/lib/docker"
}), sized = (text2) => (text2 ?? "").split(`
`).flatMap((line) => {
  let found = /^(\d+) (\/.+)$/.exec(line);
  return found?.[2] ? [{ bytes: Number(found[1]), path: found[2] }] : [];
}).sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1)), statfsOf = (text2) => text2 ? JSON.parse(text2) : void 0, disk = {
  name: "disk",
  title: "Disks, mounts and what fills them",
  needs: ["target"],
  asks: (seen) => {
    let root = seen.target.dataRoot;
    return {
      ...Object.fromEntries(
        Object.entries(pathsOf(seen)).map(([key, path]) => [
          `statfs-${key}`,
          { kind: "statfs", path, why: `bytes and inodes left for ${path}` }
        ])
      ),
      df: {
        kind: "run",
        argv: ["df", "-hT", root, "/", "/var", "/run", "/tmp"],
        why: "the same as a person reads it",
        timeoutMs: 4e3,
        detail: !0
      },
      mounts: { kind: "file", path: "/proc/self/mountinfo", why: "what is mounted where, and whether read-only" },
      fstab: { kind: "file", path: "/etc/fstab", why: "what should be mounted" },
      filesystems: { kind: "file", path: "/proc/filesystems", why: "which file systems this kernel knows" },
      "data-root": { kind: "stat", path: root, why: "whether the data-root is a folder, and whose" },
      usage: {
        kind: "run",
        argv: ["du", "-xk", "--max-depth=1", root],
        why: "which part of the data-root is large",
        needs: "root",
        timeoutMs: 8e3,
        detail: !0
      },
      logs: {
        kind: "run",
        argv: ["find", `${root}/containers`, "-maxdepth", "2", "-name", "*-json.log*", "-size", "+1M", "-printf", "%s %p\\n"],
        why: "container logs that grow without a limit",
        needs: "root",
        timeoutMs: 8e3
      }
    };
  },
  more: (answers, seen) => {
    let known = Object.keys(pathsOf(seen)).flatMap((key) => statfsOf(answers.text(`statfs-${key}`)) ?? []), { dataRoot } = seen.target, asks = {};
    return known.some(isFull) && (asks["large-system"] = {
      kind: "run",
      argv: [
        "find",
        "/var/log",
        "/var/tmp",
        "/tmp",
        "/var/crash",
        "/var/spool",
        "/opt",
        "/srv",
        "/root",
        "/home",
        "-xdev",
        "-type",
        "f",
        "-size",
        "+10M",
        "-printf",
        "%s %p\\n"
      ],
      why: "what fills the disk",
      needs: "root",
      timeoutMs: 8e3
    }, asks["large-data-root"] = {
      kind: "run",
      argv: ["find", dataRoot, "-xdev", "-maxdepth", "1", "-type", "f", "-size", "+10M", "-printf", "%s %p\\n"],
      why: "what fills the data-root",
      needs: "root",
      timeoutMs: 4e3
    }), known.some(isOutOfInodes) && (asks.crowded = {
      kind: "run",
      argv: [
        "find",
        dataRoot,
        "/var/log",
        "/var/tmp",
        "/tmp",
        "/var/spool",
        "/var/lib",
        "-xdev",
        "-maxdepth",
        "3",
        "-type",
        "d",
        "-size",
        "+60k",
        "-printf",
        "%s %p\\n"
      ],
      why: "folders with very many files",
      needs: "root",
      timeoutMs: 8e3
    }), asks;
  },
  read: (answers, seen) => {
    let mounts = readMounts(answers.text("mounts") ?? ""), byFigures = /* @__PURE__ */ new Map();
    for (let [key, path] of Object.entries(pathsOf(seen))) {
      let held = statfsOf(answers.text(`statfs-${key}`));
      if (!held) continue;
      let mount = mountOf(mounts, path), figures = `${held.bytes} ${held.free} ${held.inodes} ${held.inodesFree}`, before = byFigures.get(figures);
      byFigures.set(figures, {
        ...held,
        point: before?.point ?? mount?.point ?? path,
        mount: before?.mount ?? mount,
        paths: [.../* @__PURE__ */ new Set([...before?.paths ?? [], path])]
      });
    }
    let stat = answers.get("data-root");
    return {
      fileSystems: [...byFigures.values()],
      mounts,
      fstab: readFstab(answers.text("fstab") ?? ""),
      dataRoot: readStat(answers.text("data-root")),
      dataRootStatus: stat.status === "ok" || stat.status === "missing" || stat.status === "denied" ? stat.status : "unknown",
      kernelTypes: (answers.text("filesystems") ?? "").split(`
`).flatMap((line) => line.trim().split(/\s+/).at(-1) || []),
      containerLogs: sized(answers.output("logs")),
      largeFiles: sized(`${answers.output("large-system") ?? ""}
${answers.output("large-data-root") ?? ""}`),
      crowdedFolders: sized(answers.output("crowded"))
    };
  }
};

// collectors/engine.ts
var localEndpoint = ({ target: target2 }) => target2.socket ? `unix://${target2.socket}` : target2.hosts[0] ?? "unix:///var/run/docker.sock";
function parse(text2) {
  try {
    return JSON.parse(text2 ?? "");
  } catch {
    return;
  }
}
var isObject = (value) => typeof value == "object" && value !== null && !Array.isArray(value), objects = (value) => Array.isArray(value) ? value.filter(isObject) : [];
function stateOf(connect, ping, late) {
  return connect.status === "denied" || ping.status === "denied" ? "denied" : ping.status === "ok" ? "up" : connect.status === "missing" || connect.status === "failed" ? "down" : late.status === "ok" ? "slow" : ping.status === "timeout" ? "hung" : ping.status === "failed" || ping.status === "missing" ? "down" : "unknown";
}
var engine = {
  name: "engine",
  title: "The Engine API",
  needs: ["target"],
  asks: (seen) => {
    let endpoint = localEndpoint(seen), client2 = seen.target.endpoint;
    return {
      connect: { kind: "dial", endpoint, path: "", why: "whether anybody listens", timeoutMs: 3e3 },
      "client-connect": { kind: "dial", endpoint: client2, path: "", why: "whether the endpoint of the client answers", timeoutMs: 3e3 },
      "client-ping": {
        kind: "dial",
        endpoint: client2,
        path: "/_ping",
        why: "whether the endpoint of the client is a Docker daemon",
        timeoutMs: 4e3
      }
    };
  },
  more: (answers, seen) => {
    if (answers.get("connect").status !== "ok") return {};
    let endpoint = localEndpoint(seen), get = (path, why, timeoutMs = 6e3) => ({ kind: "dial", endpoint, path, why, timeoutMs });
    return {
      ping: get("/_ping", "the cheapest question that the API has", 2500),
      "ping-late": get("/_ping", "tells a slow daemon from one that hangs", 12e3),
      version: get("/version", "version of the engine that runs"),
      info: get("/info", "storage driver, cgroups, runtimes, warnings, live-restore"),
      networks: get("/networks", "subnets that the daemon has given out"),
      "system-df": { ...get("/system/df", "what images, containers, volumes and the build cache take", 5e3), detail: !0 },
      containers: { ...get("/containers/json?all=1&limit=200", "which containers run"), keep: { head: 1e6, tail: 0 } }
    };
  },
  read: (answers, seen) => {
    let connect = answers.get("connect"), ping = answers.get("ping"), version = parse(answers.text("version")), info = parse(answers.text("info"));
    return {
      endpoint: localEndpoint(seen),
      state: stateOf(connect, ping, answers.get("ping-late")),
      connect,
      ping,
      version: isObject(version) ? version : void 0,
      info: isObject(info) ? info : void 0,
      networks: objects(parse(answers.text("networks"))),
      containers: objects(parse(answers.text("containers"))),
      clientEndpoint: seen.target.endpoint,
      clientConnect: answers.get("client-connect"),
      clientPing: answers.get("client-ping")
    };
  }
};

// collectors/kernel.ts
var kernel = {
  name: "kernel",
  title: "Kernel, modules, control groups, security modules",
  needs: [],
  asks: () => ({
    release: { kind: "run", argv: ["uname", "-r"], why: "which kernel runs" },
    uname: { kind: "run", argv: ["uname", "-srvm"], why: "which kernel runs" },
    modules: { kind: "list", path: "/lib/modules", why: "whether the running kernel still has its modules" },
    loaded: { kind: "file", path: "/proc/modules", why: "whether overlay, br_netfilter and the firewall modules are loaded" },
    controllers: { kind: "file", path: "/sys/fs/cgroup/cgroup.controllers", why: "control groups v2, and their controllers" },
    cgroups: { kind: "file", path: "/proc/cgroups", why: "control groups v1" },
    lsm: { kind: "file", path: "/sys/kernel/security/lsm", why: "which security modules are in force" },
    entropy: { kind: "file", path: "/proc/sys/kernel/random/entropy_avail", why: "whether random numbers are short" }
  }),
  read: (answers) => ({
    release: answers.text("release")?.trim() ?? "",
    installed: readList(answers.text("modules")).flatMap((e) => e.type === "directory" && e.name ? [e.name] : []),
    loaded: (answers.text("loaded") ?? "").split(`
`).flatMap((line) => line.split(" ")[0] || []),
    cgroup: answers.get("controllers").status === "ok" ? "v2" : answers.text("cgroups") ? "v1" : "unknown",
    lsm: (answers.text("lsm") ?? "").trim().split(",").filter(Boolean),
    entropy: /^\d+$/.test(answers.text("entropy")?.trim() ?? "") ? Number(answers.text("entropy")) : void 0
  })
};

// collectors/journal.ts
var ansi = /\u001b\[[0-9;?]*[A-Za-z]/g;
var unquote = (text2) => text2.replace(/\\(["\\nt])/g, (_, c) => c === "n" || c === "t" ? " " : c), joined = (words2, why) => typeof why == "string" && why !== "" && why !== "<nil>" ? `${words2}: ${why}` : words2, field = (name) => new RegExp(`(?:^|\\s)${name}=(?:"((?:[^"\\\\]|\\\\.)*)(?:"|$)|(\\S+))`), [msgField, errorField, levelField] = ["msg", "error", "level"].map(field), levelOf = (text2) => {
  let found = levelField.exec(text2);
  return found?.[1] ?? found?.[2] ?? "";
}, levels = {
  FATA: "fatal",
  PANI: "panic",
  ERRO: "error",
  WARN: "warning",
  INFO: "info",
  DEBU: "debug"
};
function parseObject2(text2) {
  if (/^\{.*\}$/.test(text2))
    try {
      return JSON.parse(text2);
    } catch {
      return;
    }
}
function readMessage(raw) {
  let text2 = raw.replace(ansi, ""), object = parseObject2(text2.trim());
  if (object && typeof object.msg == "string")
    return { message: joined(object.msg, object.error), level: typeof object.level == "string" ? object.level : "" };
  let shown = /^\s*(FATA|PANI|ERRO|WARN|INFO|DEBU)\[[^\]]*\]\s+(.*)$/.exec(text2);
  if (shown) {
    let error2 = errorField.exec(shown[2] ?? ""), words2 = (shown[2] ?? "").replace(/\s{2,}\w[\w.-]*=.*$/, "").trim();
    return { message: joined(words2, unquote(error2?.[1] ?? error2?.[2] ?? "")), level: levels[shown[1] ?? ""] ?? "" };
  }
  let msg = msgField.exec(text2);
  if (!msg || !/(?:^|\s)(?:level|time)=/.test(text2)) return { message: text2, level: "" };
  let error = errorField.exec(text2);
  return {
    message: joined(unquote(msg[1] ?? msg[2] ?? ""), unquote(error?.[1] ?? error?.[2] ?? "")),
    level: levelOf(text2)
  };
}
var iso = String.raw`\d{4}-\d\d-\d\d[T ][\d:.,]+(?:Z|[+-]\d\d:?\d\d)?`, local = String.raw`(?:\d{1,2}月|[^\s\d:]{2,9}\.?)\s+\d{1,2}\.?,?\s+(?:\d{4}\s+)?\d\d:\d\d:\d\d(?:\.\d+)?|\d{1,2}\.?\s+[^\s\d:]{3,9}\.?\s+\d\d:\d\d:\d\d`, prefixed = new RegExp(String.raw`^\s*(?:<\d+>)?(${iso}|${local})\s+(?:[\w.:-]+\s+)??(\([^)]*\)|[\w@.:/-]+?)(?:\[(\d+)\])?:\s(.*)$`), nameless = /^\s*(\([^)]*\)|[A-Za-z][\w@.-]*)\[(\d+)\]:\s(.*)$/, fromKernel = /^\s*(?:<\d+>)?\[\s*(\d+\.\d+)\]\s+(.*)$/, stamped = new RegExp(String.raw`^\s*(${iso})\s+(?:stderr|stdout)?\s*[FP]?\s*(.+)$`);
function readObject(object) {
  let text2 = (key) => typeof object[key] == "string" || typeof object[key] == "number" ? String(object[key]) : "", bytes = object.MESSAGE, message = Array.isArray(bytes) ? String.fromCharCode(...bytes.filter((b) => typeof b == "number")) : text2("MESSAGE");
  if (message) {
    let micros = Number(text2("__REALTIME_TIMESTAMP"));
    return {
      time: micros > 0 ? new Date(micros / 1e3).toISOString() : "",
      program: text2("SYSLOG_IDENTIFIER") || text2("_COMM"),
      pid: Number(text2("_PID")) || void 0,
      rest: message,
      byLogger: !0
    };
  }
  let wrapped = text2("log") || text2("message");
  if (wrapped && text2("msg") === "") return { time: text2("time"), program: "", pid: void 0, rest: wrapped.trimEnd(), byLogger: !1 };
}
function readHead(line) {
  let object = parseObject2(line.trim());
  if (object) return readObject(object);
  let full = prefixed.exec(line);
  if (full) {
    let [, time = "", program = "", pid, rest = ""] = full;
    return { time, program: program.replace(/[()]/g, ""), pid: pid ? Number(pid) : void 0, rest, byLogger: !0 };
  }
  let kernel2 = fromKernel.exec(line);
  if (kernel2) return { time: "", program: "kernel", pid: void 0, rest: kernel2[2] ?? "", byLogger: !0 };
  let bare3 = nameless.exec(line);
  if (bare3) return { time: "", program: (bare3[1] ?? "").replace(/[()]/g, ""), pid: Number(bare3[2]), rest: bare3[3] ?? "", byLogger: !0 };
  let verbose = /^\s+MESSAGE=(.*)$/.exec(line);
  if (verbose) return { time: "", program: "", pid: void 0, rest: verbose[1] ?? "", byLogger: !0 };
  let wrapped = stamped.exec(line);
  if (wrapped) return { time: wrapped[1] ?? "", program: "", pid: void 0, rest: wrapped[2] ?? "", byLogger: !1 };
}
var bare = (line) => line.replace(ansi, "").replace(/\r+$/, "").replace(/^\s{0,3}(?:>\s?)+(?=\S|$)/, ""), isFrame = (line) => /^\s*(?:```|~~~)/.test(line) || /^(?:--|░░)(?:\s|$)/.test(line), listed = /^\s+[\w ./()-]{1,24}:\s/, begins = /^\s*(?:time=|level=|[A-Z]{4}\[|[{[]|[$#%] |goroutine\b|\w+=)/, mayBegin = /^\s*(?:docker\b|error\b|failed\b|panic\b)/i;
function goesOn(last, byLogger, previous, line) {
  if (last.message.length > 8e3 || begins.test(line)) return;
  if (/^\s{8,}\S/.test(line)) return " ";
  let indented = /^\s+\S/.test(line) && !listed.test(line), open2 = /[:,]\s*$/.test(previous);
  if (!(mayBegin.test(line) && !open2 && !indented))
    return byLogger ? indented || open2 ? " " : previous.length >= 72 && /^[a-z(]/.test(line) ? /[\s:;,.)\]"'-]$/.test(previous) ? " " : "" : void 0 : indented && !/^\s+\S+:?\s*$/.test(previous) || open2 ? " " : void 0;
}
function readJournal(text2, source) {
  let entries = [], byLogger = !1, previous = "";
  for (let [i, raw] of text2.split(`
`).entries()) {
    let line = bare(raw);
    if (line.trim() === "" || isFrame(line)) {
      previous = "";
      continue;
    }
    let head = readHead(line), last = entries.at(-1), glue = head || !last || previous === "" ? void 0 : goesOn(last, byLogger, previous, line);
    if (previous = line, last && glue !== void 0) {
      entries[entries.length - 1] = { ...last, message: `${last.message}${glue}${glue ? line.trim() : line.trimEnd()}` };
      continue;
    }
    byLogger = head?.byLogger ?? !1;
    let stamp = head ? head.time : /^time="?([^"\s]+)"? /.exec(line)?.[1] ?? "";
    entries.push({
      source,
      line: i + 1,
      time: stamp,
      program: head?.program || "dockerd",
      pid: head?.pid,
      text: raw.replace(/\r+$/, ""),
      ...readMessage(head?.rest ?? line)
    });
  }
  return entries;
}

// collectors/logs.ts
var journal = (why, ...args) => ({
  kind: "run",
  argv: ["journalctl", "--no-pager", "--quiet", "--utc", "--no-hostname", "-o", "short-iso-precise", ...args],
  why,
  needs: "root",
  timeoutMs: 1e4,
  keep: { head: 2e5, tail: 8e5 }
}), fallbacks = {
  "var-log-docker": "/var/log/docker.log",
  upstart: "/var/log/upstart/docker.log",
  openrc: "/var/log/docker",
  desktop: "/var/snap/docker/common/docker.log"
}, sourceNames = {
  docker: "journalctl -u docker.service -u docker.socket",
  containerd: "journalctl -u containerd.service",
  kernel: "journalctl -k",
  user: "journalctl --user -u docker.service",
  snap: "journalctl -u snap.docker.dockerd.service",
  syslog: "/var/log/syslog",
  ...fallbacks
}, startAttempt = /^Starting (?:docker\.service|Docker Application Container Engine)|^docker\.service: Scheduled restart job|^Starting up$/;
function sinceLastStart(entries) {
  let last = entries.flatMap(
    (e, i) => /^Starting (?:docker\.service|Docker Application Container Engine)/.test(e.message) && e.program === "systemd" ? [i] : []
  ).at(-1) ?? entries.findLastIndex((e) => startAttempt.test(e.message));
  return last < 0 ? entries : entries.slice(last);
}
var nameOf = (key, { caller: caller2 }) => caller2.platform === "none" ? "text" : sourceNames[key] ?? key, read = (answers, key, seen) => {
  let text2 = answers.output(key);
  return text2 ? readJournal(text2, nameOf(key, seen)) : [];
}, logs = {
  name: "logs",
  title: "Logs of dockerd, systemd, containerd and the kernel",
  needs: ["caller", "service"],
  asks: () => ({
    docker: journal("what dockerd and systemd said", "-u", "docker.service", "-u", "docker.socket", "-n", "4000"),
    containerd: journal("what containerd said", "-u", "containerd.service", "-n", "1500"),
    kernel: journal("out of memory, disk and network errors", "-k", "-n", "1000")
  }),
  more: (answers) => answers.text("docker")?.trim() ? {} : {
    user: journal("the log of a rootless daemon", "--user", "-u", "docker.service", "-n", "2000"),
    snap: journal("the log of the snap", "-u", "snap.docker.dockerd.service", "-n", "2000"),
    syslog: {
      kind: "run",
      argv: ["grep", "-aE", "dockerd|docker\\.service|containerd", "/var/log/syslog"],
      why: "the log of a host without a journal",
      needs: "root",
      keep: { head: 1e5, tail: 5e5 }
    },
    ...Object.fromEntries(
      Object.entries(fallbacks).map(([key, path]) => [
        key,
        { kind: "file", path, why: "the log of a daemon that systemd does not run", keep: { head: 1e5, tail: 5e5 } }
      ])
    )
  },
  read: (answers, seen) => {
    let keys = ["docker", "user", "snap", "syslog", ...Object.keys(fallbacks)], docker = keys.flatMap((key) => read(answers, key, seen));
    return {
      docker,
      containerd: read(answers, "containerd", seen),
      kernel: read(answers, "kernel", seen),
      lastStart: sinceLastStart(docker),
      sources: keys.filter((key) => answers.output(key)?.trim()).map((key) => nameOf(key, seen))
    };
  }
};

// src/dockerd/iptables.ts
var device = (pattern) => pattern.endsWith("+") ? (d) => d.startsWith(pattern.slice(0, -1)) : (d) => d === pattern;
function condition(option, value, negated) {
  let turned = (c) => negated ? (p) => not(c(p)) : c;
  switch (option) {
    case "-i":
      return turned((p) => device(value)(p.in));
    case "-o":
      return turned((p) => device(value)(p.out));
    case "-s":
      return turned((p) => p.from(value));
    case "-d":
      return turned((p) => p.to(value));
    case "-p":
      return turned((p) => value === "all" || p.protocol === value);
    case "--dport":
      return turned((p) => inRange(p.port, value));
    case "--dports":
      return turned((p) => value.split(",").some((range) => inRange(p.port, range)));
    case "--ctstate":
    case "--state":
      return turned((p) => value.split(",").includes(p.state));
    case "-m":
      return /^(comment|conntrack|state|tcp|udp|multiport)$/.test(value) ? "nothing" : void 0;
    case "--comment":
      return "nothing";
    default:
      return;
  }
}
var not = (answer) => answer === void 0 ? void 0 : !answer;
function inRange(port, range) {
  let [from, to] = range.split(":");
  return to === void 0 ? port === Number(from) : port >= Number(from || 0) && port <= Number(to || 65535);
}
var words = (text2) => [...text2.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map((m) => m[1] ?? m[2] ?? "");
function readRule(raw, line) {
  let list2 = words(raw);
  if (list2[0] !== "-A") return;
  let conditions = [], sure = !0, verdict = "none", target2, negated = !1;
  for (let i = 2; i < list2.length; i++) {
    let word = list2[i] ?? "";
    if (word === "!") {
      negated = !0;
      continue;
    }
    let value = list2[i + 1] ?? "";
    if (word === "-j" || word === "-g") {
      target2 = value, verdict = value === "ACCEPT" ? "accept" : value === "DROP" || value === "REJECT" ? "drop" : value === "RETURN" ? "return" : word === "-g" ? "goto" : "jump";
      break;
    }
    let read2 = condition(word, value, negated);
    negated = !1, read2 === void 0 ? sure = !1 : read2 !== "nothing" && conditions.push(read2), list2[i + 1]?.startsWith("-") || i++;
  }
  return { chain: list2[1] ?? "", rule: { conditions, sure, verdict, target: target2, line, text: raw.trim() } };
}
function readIptables(text2) {
  let tables = /* @__PURE__ */ new Map(), table = /* @__PURE__ */ new Map();
  for (let [i, raw] of text2.split(`
`).entries()) {
    let head = /^\*(\w+)/.exec(raw)?.[1];
    if (head) {
      table = tables.get(head) ?? /* @__PURE__ */ new Map(), tables.set(head, table);
      continue;
    }
    let declared = /^:(\S+) (\S+)/.exec(raw);
    if (declared?.[1]) {
      let policy = declared[2] === "DROP" ? "drop" : declared[2] === "ACCEPT" ? "accept" : void 0;
      table.set(declared[1], { name: declared[1], policy, rules: [], line: i + 1, text: raw });
      continue;
    }
    let read2 = readRule(raw, i + 1);
    if (!read2) continue;
    let chain = table.get(read2.chain) ?? { name: read2.chain, policy: void 0, rules: [], line: i + 1, text: raw };
    table.set(read2.chain, { ...chain, rules: [...chain.rules, read2.rule] });
  }
  return tables;
}

// src/dockerd/nft.ts
function setOf(text2) {
  let braces = /^\{([^}]*)\}\s*/.exec(text2);
  if (braces)
    return { values: (braces[1] ?? "").split(",").map((v) => v.trim().replace(/^"|"$/g, "")), rest: text2.slice(braces[0].length) };
  let word = /^("[^"]*"|\S+)\s*/.exec(text2);
  if (!(!word?.[1] || word[1].startsWith("@")))
    return { values: word[1].split(",").map((v) => v.replace(/^"|"$/g, "")), rest: text2.slice(word[0].length) };
}
var wild = (pattern, name) => pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
function portIn(port, range) {
  let named = { domain: 53, http: 80, https: 443, ssh: 22 }, [from = "", to = from] = range.split("-").map((p) => p.trim()), number = (p) => named[p] ?? Number(p);
  return port >= number(from) && port <= number(to);
}
var any = (answers) => answers.includes(!0) ? !0 : answers.includes(void 0) ? void 0 : !1, expressions = [
  { pattern: /^(?:meta )?(?:iifname|iif) /, ask: (v) => (p) => v.some((x) => wild(x, p.in)) },
  { pattern: /^(?:meta )?(?:oifname|oif) /, ask: (v) => (p) => v.some((x) => wild(x, p.out)) },
  { pattern: /^ip saddr /, ask: (v) => (p) => any(v.map((x) => p.from(x))) },
  { pattern: /^ip daddr /, ask: (v) => (p) => any(v.map((x) => p.to(x))) },
  { pattern: /^ct state /, ask: (v) => (p) => v.includes(p.state.toLowerCase()) },
  { pattern: /^(?:ip protocol|meta l4proto) /, ask: (v) => (p) => v.includes(p.protocol) },
  { pattern: /^tcp dport /, ask: (v) => (p) => p.protocol === "tcp" && v.some((x) => portIn(p.port, x)) },
  { pattern: /^udp dport /, ask: (v) => (p) => p.protocol === "udp" && v.some((x) => portIn(p.port, x)) },
  { pattern: /^(?:meta nfproto) /, ask: (v) => () => v.includes("ipv4") }
];
function readRules(raw, line) {
  let written = raw.trim(), text2 = written.replace(/\s+# handle \d+$/, "").replace(/\s+comment "[^"]*"/, ""), conditions = [], sure = !0;
  for (; text2 !== ""; ) {
    let skipped = /^(counter(?: packets \d+ bytes \d+)?|log(?: (?:prefix "[^"]*"|level \S+|flags \S+|group \d+))*|limit rate \S+(?: burst \d+ \S+)?)\s*/.exec(
      text2
    );
    if (skipped) {
      skipped[0].startsWith("limit") && (sure = !1), text2 = text2.slice(skipped[0].length);
      continue;
    }
    let verdict = /^(accept|drop|reject|return|jump|goto)\b\s*(.*)$/.exec(text2);
    if (verdict?.[1]) {
      let word = verdict[1] === "reject" ? "drop" : verdict[1], target2 = word === "jump" || word === "goto" ? verdict[2]?.trim() : void 0;
      return [{ conditions, sure, verdict: word, target: target2, line, text: written }];
    }
    let found = expressions.find((e) => e.pattern.test(text2));
    if (!found) {
      sure = !1, text2 = text2.replace(/^\S+\s*/, "");
      continue;
    }
    text2 = text2.replace(found.pattern, "");
    let map2 = /^vmap \{([^}]*)\}/.exec(text2)?.[1];
    if (map2) return map2.split(",").map((entry) => mapped(entry, found.ask, { conditions, sure, line, text: written }));
    let negated = /^!=\s*/.exec(text2);
    negated && (text2 = text2.slice(negated[0].length));
    let set = setOf(text2);
    if (!set || /^vmap|^\.$/.test(set.values[0] ?? "") || set.values.some((v) => / [:.] /.test(v))) {
      sure = !1, text2 = text2.replace(/^\S+\s*/, "");
      continue;
    }
    text2 = set.rest;
    let ask = found.ask(set.values);
    conditions.push(negated ? (p) => /* @__PURE__ */ ((answer) => answer === void 0 ? void 0 : !answer)(ask(p)) : ask);
  }
  return [{ conditions, sure, verdict: "none", target: void 0, line, text: written }];
}
function mapped(entry, ask, rule) {
  let [key = "", outcome = ""] = entry.split(" : ").map((part) => part.trim()), [word, target2] = outcome.split(" "), verdict = word === "reject" ? "drop" : /^(accept|drop|return|jump|goto)$/.test(word ?? "") ? word : "none";
  return { ...rule, conditions: [...rule.conditions, ask([key.replace(/^"|"$/g, "")])], verdict, target: target2 };
}
function readNft(text2) {
  let tables = [], chains = /* @__PURE__ */ new Map(), bases = [], table, chain, lines = text2.split(`
`);
  for (let i = 0; i < lines.length; i++) {
    let first = i, line = (lines[i] ?? "").trim();
    for (; chain && line.split("{").length > line.split("}").length && i + 1 < lines.length; ) line += ` ${(lines[++i] ?? "").trim()}`;
    let opened = /^table (\S+) (\S+) \{/.exec(line);
    if (opened?.[1] && opened[2]) {
      table = { family: opened[1], name: opened[2] }, chains = /* @__PURE__ */ new Map(), bases = [], tables.push({ ...table, chains, bases, line: first + 1 });
      continue;
    }
    let started = /^chain (\S+) \{/.exec(line);
    if (started?.[1]) {
      chain = { name: started[1], line: first + 1, text: line, rules: [] };
      continue;
    }
    if (!chain || !table) continue;
    let base = /^type (\S+) hook (\S+)[^;]*;(?:.*policy (accept|drop);)?/.exec(line);
    if (base?.[1] && base[2])
      chain = {
        ...chain,
        base: { type: base[1], hook: base[2] },
        policy: base[3] === "drop" ? "drop" : "accept",
        line: first + 1,
        text: line
      };
    else if (/^\}/.test(line)) {
      let done = { name: chain.name, policy: chain.policy, rules: chain.rules, line: chain.line, text: chain.text };
      chains.set(chain.name, done), chain.base && bases.push({ ...done, ...table, table: table.name, ...chain.base }), chain = void 0;
    } else line !== "" && chain.rules.push(...readRules(line, first + 1));
  }
  return tables;
}

// src/dockerd/address.ts
var import_ipaddr = __toESM(require_ipaddr(), 1), V4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?=\d)|$)){4}$/;
function isIp(text2, zones = !1) {
  if (V4.test(text2)) return !0;
  let at = text2.indexOf("%");
  return at >= 0 && (!zones || at === text2.length - 1) ? !1 : isIpv6(at < 0 ? text2 : text2.slice(0, at));
}
function isIpv6(text2) {
  let halves = text2.split("::");
  if (!text2.includes(":") || halves.length > 2 || text2.includes(":::")) return !1;
  let fields = 0;
  for (let [i, half] of halves.entries()) {
    if (half === "") continue;
    let parts = half.split(":");
    for (let [k, part] of parts.entries()) {
      let last = k === parts.length - 1 && (i === 1 || halves.length === 1);
      if (/^[0-9a-f]{1,4}$/i.test(part)) fields++;
      else if (last && V4.test(part)) fields += 2;
      else return !1;
    }
  }
  return halves.length === 1 ? fields === 8 : fields < 8;
}
var isV6 = (text2) => text2.includes(":");
function parseCidr(text2, zeros = !1) {
  let found = /^([^/%]+)\/(\d{1,9})$/.exec(text2);
  if (!found?.[1] || !isIp(found[1]) || !zeros && /^0\d/.test(found[2])) return;
  let v6 = isV6(found[1]), prefix = Number(found[2]);
  if (!(prefix > (v6 ? 128 : 32)))
    return { address: v6 ? import_ipaddr.default.IPv6.parse(found[1]) : import_ipaddr.default.IPv4.parse(found[1]), prefix, v6 };
}
function within(inner, outer) {
  return inner.v6 === outer.v6 && inner.prefix >= outer.prefix && inner.address.match(outer.address, outer.prefix);
}
function networkOf(cidr) {
  return cidr.address.toByteArray().map((byte, i) => byte & (cidr.prefix >= (i + 1) * 8 ? 255 : cidr.prefix <= i * 8 ? 0 : 255 << 8 - (cidr.prefix - i * 8) & 255));
}
function firstHost(cidr) {
  let bytes = networkOf(cidr);
  return bytes[bytes.length - 1] |= 1, import_ipaddr.default.fromByteArray(bytes).toString();
}
function upperHalf(cidr) {
  let bytes = networkOf(cidr);
  return cidr.prefix >= bytes.length * 8 - 1 ? `${import_ipaddr.default.fromByteArray(bytes).toString()}/${cidr.prefix}` : (bytes[Math.floor(cidr.prefix / 8)] |= 128 >> cidr.prefix % 8, `${import_ipaddr.default.fromByteArray(bytes).toString()}/${cidr.prefix + 1}`);
}
var networkText = (cidr) => `${import_ipaddr.default.fromByteArray(networkOf(cidr)).toString()}/${cidr.prefix}`, isNetwork = (cidr) => cidr.address.toByteArray().join() === networkOf(cidr).join();
function addressIn(text2) {
  let bare3 = text2.trim().replace(/^[a-z]+:\/\//i, "").replace(/^\[([^\]]+)\](?::\d+)?$/, "$1").replace(/\/\d*$/, ""), plain = /^\d+\.\d+\.\d+\.\d+:\d+$/.test(bare3) ? bare3.replace(/:\d+$/, "") : bare3, zeros = plain.includes(".") && !plain.includes(":") ? plain.replace(/(^|\.)0+(?=\d)/g, "$1") : plain;
  return [plain, zeros].find((p) => isIp(p));
}

// src/dockerd/resolv.ts
function readResolv(text2) {
  return text2.split(`
`).flatMap((raw, i) => {
    let address = /^\s*nameserver\s+(\S+)/.exec(raw)?.[1] ?? "";
    return isIp(address, !0) ? [{ address, line: i + 1, text: raw }] : [];
  });
}
var isLoopback = (address) => /^(127\.|::1$)/.test(address);
function withServers(text2, servers) {
  let lines = text2.split(`
`), first = lines.findIndex((l) => /^\s*nameserver\b/.test(l)), named = servers.map((s) => `nameserver ${s}`), kept = lines.filter((l, i) => i === first || !/^\s*nameserver\b/.test(l));
  if (first < 0) return `${text2}${text2 === "" || text2.endsWith(`
`) ? "" : `
`}${named.join(`
`)}
`;
  let at = kept.findIndex((l) => /^\s*nameserver\b/.test(l));
  return [...kept.slice(0, at), ...named, ...kept.slice(at + 1)].join(`
`);
}
var open = /^(8\.8\.(8\.8|4\.4)|1\.[01]\.[01]\.[1-3]|9\.9\.9\.\d+|149\.112\.112\.\d+|208\.67\.22[02]\.22[02]|94\.140\.1[45]\.\d+|2001:4860:|2606:4700:|2620:f[ef]:)/i, isPublicResolver = (address) => open.test(address);

// src/dockerd/routes.ts
var types = /^(unicast|local|broadcast|multicast|throw|unreachable|prohibit|blackhole|nat|anycast)$/;
function readRoutes(text2) {
  return text2.split(`
`).flatMap((raw, i) => {
    let words2 = raw.trim().split(/\s+/), type = types.test(words2[0] ?? "") ? words2.shift() ?? "" : "unicast", destination = words2[0] ?? "", network2 = parseCidr(destination === "default" ? "0.0.0.0/0" : destination.includes("/") ? destination : `${destination}/32`);
    if (!network2) return [];
    let after = (key) => {
      let at = words2.indexOf(key, 1);
      return at > 0 ? words2[at + 1] : void 0;
    }, via = after("via");
    return [
      {
        type,
        destination,
        network: network2,
        via,
        device: after("dev"),
        table: after("table") ?? "main",
        scope: after("scope") ?? (via || destination === "default" ? "global" : "link"),
        proto: after("proto") ?? "",
        source: after("src"),
        line: i + 1,
        text: raw.trim()
      }
    ];
  });
}
var overlap = (a, b) => within(a, b) || within(b, a), isDockerDevice = (device2) => device2 !== void 0 && /^(docker\d|docker_gwbridge$|br-[0-9a-f]{12}$|veth)/.test(device2);
function foreignRoutes(routes, own = /* @__PURE__ */ new Set()) {
  return routes.filter(
    (r) => r.type === "unicast" && r.table !== "local" && r.network.prefix > 0 && !isDockerDevice(r.device) && !own.has(r.device ?? "") && r.device !== "lo"
  );
}
function routeTo(routes, address) {
  let host = parseCidr(`${address}/${address.includes(":") ? 128 : 32}`);
  if (host)
    return routes.filter((r) => (r.table === "main" || r.table === "local") && r.type !== "broadcast" && within(host, r.network)).sort((a, b) => b.network.prefix - a.network.prefix)[0];
}

// collectors/network.ts
var rules = { needs: "root", timeoutMs: 6e3, keep: { head: 3e5, tail: 5e4 } }, commands = {
  routes: ["ip", "-4", "route", "show", "table", "all"],
  nft: ["nft", "-a", "list", "ruleset"]
}, firewallServices = ["firewalld.service", "ufw.service", "nftables.service", "netfilter-persistent.service", "iptables.service"], bridgeName = ({ target: target2 }) => {
  let value = target2.options.get("bridge")?.value;
  return typeof value == "string" && value !== "" && value !== "none" ? value : void 0;
};
function readAddresses(text2) {
  return text2.split(`
`).flatMap((raw, i) => {
    let found = /^\d+:\s+([^\s@]+)\S*\s+inet6? ([0-9a-f.:]+)(?: peer \S+?)?(?:\/(\d+))?\s/.exec(`${raw} `), [, device2, address, prefix] = found ?? [];
    return !device2 || !address ? [] : [{ device: device2, address, prefix: Number(prefix ?? (address.includes(":") ? 128 : 32)), line: i + 1, text: raw.trim() }];
  });
}
function readFound(text2) {
  return (text2 ?? "").split(`
`).flatMap((row) => {
    let found = /^([^:]+):(\d+):(.*)$/.exec(row);
    return found?.[1] ? [{ path: found[1], line: Number(found[2]), text: found[3] ?? "" }] : [];
  });
}
function readUnanswered(text2) {
  return (text2 ?? "").split(`
`).flatMap((row, i) => {
    let server = /\bdst=(\S+) sport=\d+ dport=53 .*\[UNREPLIED\]/.exec(row)?.[1];
    return server ? [{ path: "/proc/net/nf_conntrack", line: i + 1, text: row.trim(), server }] : [];
  });
}
function readNeighbours(text2) {
  return (text2 ?? "").split(`
`).flatMap((row, i) => {
    let address = /^(\S+) .*\b(?:FAILED|INCOMPLETE)\s*$/.exec(row.trim())?.[1];
    return address ? [{ path: "ip neigh show", line: i + 1, text: row.trim(), address }] : [];
  });
}
function ruleSet(answers, key, source) {
  let text2 = answers.text(key);
  return text2 === void 0 ? void 0 : { source, text: text2, tables: readIptables(text2) };
}
var readPrograms = (text2) => new Map(
  (text2 ?? "").split(`
`).flatMap((row) => {
    let found = /^\S*\/([^/ ]+) (\S) ?/.exec(row);
    return found?.[1] ? [[found[1], found[2] === "f"]] : [];
  })
), sysctlPaths = (text2) => [...new Set(readFound(text2).map((f) => f.path))].slice(0, 10), network = {
  name: "network",
  title: "The host's network: addresses, routes, names, packet filter",
  needs: ["target"],
  asks: (seen) => {
    let bridge = bridgeName(seen);
    return {
      addresses: { kind: "run", argv: ["ip", "-o", "addr", "show"], why: "whether Docker's networks overlap those of the host" },
      routes: { kind: "run", argv: commands.routes, why: "whether Docker's networks hide networks behind the host's routes" },
      rules: { kind: "run", argv: ["ip", "rule", "show"], why: "whether a VPN routes past the main table" },
      neighbours: { kind: "run", argv: ["ip", "neigh", "show"], why: "whether the gateway and the DNS server answer on the link" },
      devices: { kind: "list", path: "/sys/class/net", why: "which interfaces there are" },
      "docker0-bridge": { kind: "stat", path: "/sys/class/net/docker0/bridge", why: "whether docker0 is a bridge" },
      ...bridge ? {
        bridge: { kind: "stat", path: `/sys/class/net/${bridge}`, why: "whether the bridge exists that the option names" },
        "bridge-bridge": { kind: "stat", path: `/sys/class/net/${bridge}/bridge`, why: "whether it is a bridge" }
      } : {},
      resolv: { kind: "file", path: "/etc/resolv.conf", why: "which DNS servers the daemon asks, and containers are given" },
      "resolv-stat": { kind: "stat", path: "/etc/resolv.conf", why: "whether it is a link, and when it was changed" },
      upstream: { kind: "file", path: "/run/systemd/resolve/resolv.conf", why: "the DNS servers behind systemd-resolved" },
      nsswitch: { kind: "file", path: "/etc/nsswitch.conf", why: "how names are looked up" },
      "container-resolvers": {
        kind: "run",
        argv: ["grep", "-rHnsE", "--include=resolv.conf", "^(nameserver|# Overrides)", `${seen.target.dataRoot}/containers`],
        why: "which DNS servers containers were given at their start",
        needs: "root",
        keep: { head: 6e4, tail: 0 }
      },
      conntrack: {
        kind: "run",
        argv: ["grep", "-E", "dport=53 .*UNREPLIED", "/proc/net/nf_conntrack"],
        why: "whether a DNS server left questions without an answer",
        needs: "root",
        keep: { head: 2e4, tail: 0 }
      },
      forward: { kind: "file", path: "/proc/sys/net/ipv4/ip_forward", why: "whether this host passes the packets of containers on" },
      "bridge-filter": {
        kind: "file",
        path: "/proc/sys/net/bridge/bridge-nf-call-iptables",
        why: 'whether br_netfilter is loaded, which "icc": false needs'
      },
      sysctl: {
        kind: "run",
        argv: [
          "grep",
          "-rsHnE",
          "^[^#;]*(ip_forward|conf[./]all[./]forwarding)[[:space:]]*=",
          "/etc/sysctl.conf",
          "/etc/sysctl.d",
          "/run/sysctl.d",
          "/usr/local/lib/sysctl.d",
          "/usr/lib/sysctl.d"
        ],
        why: "the file that turns forwarding off"
      },
      "iptables-version": { kind: "run", argv: ["iptables", "--version"], why: "whether iptables is there, and which of its two kinds" },
      "iptables-save": {
        kind: "run",
        argv: ["iptables-save"],
        why: "whether Docker's rules are there, and what stands before them",
        ...rules
      },
      "iptables-nft-save": { kind: "run", argv: ["iptables-nft-save"], why: "rules of the nf_tables kind", ...rules },
      "iptables-legacy-save": { kind: "run", argv: ["iptables-legacy-save"], why: "rules of the legacy kind", ...rules },
      nft: { kind: "run", argv: commands.nft, why: "tables beside those of iptables", ...rules },
      "nftables-conf": { kind: "file", path: "/etc/nftables.conf", why: "rules that are loaded at boot", needs: "root" },
      "firewall-programs": {
        kind: "run",
        argv: ["find", "/usr/sbin", "/sbin", "-maxdepth", "1", "-name", "*tables*", "-printf", "%p %Y %l\\n"],
        why: "which kinds of iptables are installed, and whether its link leads somewhere"
      },
      services: {
        kind: "run",
        argv: ["systemctl", "is-active", ...firewallServices],
        why: "which firewall of the host may take rules away"
      },
      certificates: {
        kind: "run",
        argv: ["find", "-L", "/etc/docker/certs.d", "-maxdepth", "2", "-type", "f"],
        why: "which registries have a certificate of their own"
      }
    };
  },
  more: (answers) => Object.fromEntries(
    sysctlPaths(answers.output("sysctl")).map((path, i) => [
      `sysctl-${i}`,
      { kind: "file", path, why: "the whole file, for an edit" }
    ])
  ),
  read: (answers, seen) => {
    let resolv = answers.get("resolv"), name = bridgeName(seen), devices = readList(answers.text("devices")).flatMap((e) => e.name ?? []), version = answers.get("iptables-version"), versionText = version.status === "ok" ? version.text.trim() : "", filter = answers.get("bridge-filter"), active = (answers.output("services") ?? "").split(`
`);
    return {
      addresses: readAddresses(answers.text("addresses") ?? ""),
      routes: readRoutes(answers.text("routes") ?? ""),
      routesSource: commands.routes.join(" "),
      devices,
      bridge: name ? { name, exists: answers.get("bridge").status !== "missing", isBridge: answers.get("bridge-bridge").status !== "missing" } : void 0,
      docker0: { exists: devices.includes("docker0"), isBridge: answers.get("docker0-bridge").status === "ok" },
      resolv: {
        status: resolv.status === "ok" || resolv.status === "missing" ? resolv.status : "unknown",
        text: answers.text("resolv"),
        servers: readResolv(answers.text("resolv") ?? ""),
        stat: readStat(answers.text("resolv-stat"))
      },
      upstream: readResolv(answers.text("upstream") ?? ""),
      containerResolvers: containerResolvers(answers.output("container-resolvers")),
      unanswered: readUnanswered(answers.text("conntrack")),
      deadNeighbours: readNeighbours(answers.text("neighbours")),
      forward: answers.text("forward")?.trim(),
      bridgeFilter: filter.status === "ok" ? "present" : filter.status === "missing" ? "missing" : "unknown",
      sysctl: readFound(answers.output("sysctl")).map((f) => ({ ...f, value: /=\s*(\S*)/.exec(f.text)?.[1] ?? "" })),
      sysctlFiles: new Map(sysctlPaths(answers.output("sysctl")).map((path, i) => [path, answers.text(`sysctl-${i}`) ?? ""])),
      firewall: {
        version: versionText,
        backend: /legacy/.test(versionText) ? "legacy" : /nf_tables/.test(versionText) ? "nf_tables" : void 0,
        program: version.status === "ok" ? "ok" : version.status === "missing" ? "missing" : "unknown",
        current: ruleSet(answers, "iptables-save", "iptables-save"),
        nft: ruleSet(answers, "iptables-nft-save", "iptables-nft-save"),
        legacy: ruleSet(answers, "iptables-legacy-save", "iptables-legacy-save"),
        tables: readNft(answers.text("nft") ?? ""),
        tablesText: answers.text("nft"),
        nftablesConf: answers.text("nftables-conf"),
        programs: readPrograms(answers.output("firewall-programs")),
        services: firewallServices.filter((_, i) => active[i]?.trim() === "active")
      },
      certificates: (answers.output("certificates") ?? "").split(`
`).filter((line) => line.startsWith("/"))
    };
  }
};
function containerResolvers(text2) {
  let found = readFound(text2), overridden = new Set(found.filter((f) => /^# Overrides: \[.*nameservers/.test(f.text)).map((f) => f.path));
  return found.flatMap((f) => {
    let address = /^nameserver\s+(\S+)/.exec(f.text)?.[1];
    return address && !overridden.has(f.path) ? [{ ...f, address }] : [];
  });
}

// collectors/plugins.ts
var folders2 = { sockets: "/run/docker/plugins", etc: "/etc/docker/plugins", usr: "/usr/lib/docker/plugins" }, plugins = {
  name: "plugins",
  title: "Plug-ins of the daemon",
  needs: ["target"],
  asks: ({ target: target2 }) => ({
    ...Object.fromEntries(
      Object.entries(folders2).map(([key, path]) => [key, { kind: "list", path, why: "plug-ins that the daemon can find" }])
    ),
    managed: { kind: "list", path: `${target2.dataRoot}/plugins`, why: "plug-ins that the daemon manages itself", needs: "root" }
  }),
  read: (answers) => {
    let keys = Object.keys(folders2);
    return {
      names: keys.flatMap((key) => readList(answers.text(key)).flatMap((e) => (e.name ?? "").replace(/\.(?:sock|spec|json)$/, "") || [])),
      known: keys.every((key) => ["ok", "missing"].includes(answers.get(key).status)),
      managed: readList(answers.text("managed")).filter((e) => /^[0-9a-f]{64}$/.test(e.name ?? "")).length
    };
  }
};

// collectors/ports.ts
var bare2 = (address) => address.replace(/^\[|\]$/g, "").replace(/%.*$/, "").replace(/^\*$/, "0.0.0.0").replace(/^::ffff:(?=\d+\.)/, "");
function readSs(text2) {
  return text2.split(`
`).flatMap((line, i) => {
    let found = /^LISTEN\s+\d+\s+\d+\s+(\S+):(\d+)\s+\S+(?:\s+users:\(\("([^"]*)",pid=(\d+))?/.exec(line);
    if (!found) return [];
    let [, address = "", port, process2, pid] = found;
    return [
      {
        address: bare2(address),
        port: Number(port),
        process: process2,
        pid: pid ? Number(pid) : void 0,
        unit: void 0,
        line: i + 1,
        text: line.trim()
      }
    ];
  });
}
var hexAddress = (hex) => {
  let bytes = (hex.match(/.{8}/g) ?? []).flatMap((w) => (w.match(/../g) ?? []).reverse().map((b) => Number.parseInt(b, 16)));
  return bytes.length === 4 ? bytes.join(".") : bytes.every((b) => b === 0) ? "::" : bytes.slice(0, 15).every((b) => b === 0) && bytes[15] === 1 ? "::1" : "ipv6";
};
function readProcNet(text2) {
  return text2.split(`
`).flatMap((line, i) => {
    let found = /^\s*\d+: ([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4}) \S+ 0A /.exec(line);
    if (!found) return [];
    let [, address = "", port = ""] = found;
    return [
      {
        address: hexAddress(address),
        port: Number.parseInt(port, 16),
        process: void 0,
        pid: void 0,
        unit: void 0,
        line: i + 1,
        text: line.trim()
      }
    ];
  });
}
var unitOf = (cgroup) => /([^/\n]+\.(?:service|scope))\s*$/m.exec(cgroup ?? "")?.[1];
function wantedPorts({ target: target2 }) {
  let metrics = target2.options.get("metrics-addr")?.value;
  return [...target2.hosts, ...typeof metrics == "string" ? [`tcp://${metrics}`] : []].flatMap((host) => /^(tcp:\/\/|[\w.[\]:]*:\d+$)/.test(host) ? [Number(/:(\d+)\/?$/.exec(host)?.[1] ?? 2375)] : []);
}
var ports = {
  name: "ports",
  title: "Listening ports",
  needs: ["target"],
  asks: () => ({
    ss: { kind: "run", argv: ["ss", "-Htlnp"], why: "who holds the ports that dockerd wants", needs: "root" },
    addresses: {
      kind: "run",
      argv: ["ip", "-o", "addr", "show"],
      why: "whether an address that dockerd should listen on is one of this host"
    }
  }),
  more: (answers, seen) => {
    if (answers.text("ss") === void 0)
      return {
        tcp: { kind: "file", path: "/proc/net/tcp", why: "listening ports, without ss" },
        tcp6: { kind: "file", path: "/proc/net/tcp6", why: "listening ports, without ss" }
      };
    let wanted = new Set(wantedPorts(seen)), pids = new Set(readSs(answers.text("ss") ?? "").flatMap((l) => l.pid && wanted.has(l.port) ? [l.pid] : []));
    return Object.fromEntries(
      [...pids].slice(0, 10).map((pid) => [
        `cgroup-${pid}`,
        { kind: "file", path: `/proc/${pid}/cgroup`, why: "the unit of the process that holds the port" }
      ])
    );
  },
  read: (answers) => {
    let ss = answers.text("ss");
    return {
      listeners: (ss === void 0 ? [...readProcNet(answers.text("tcp") ?? ""), ...readProcNet(answers.text("tcp6") ?? "")] : readSs(ss)).map((l) => ({ ...l, unit: l.pid ? unitOf(answers.text(`cgroup-${l.pid}`)) : void 0 })),
      addresses: [...(answers.text("addresses") ?? "").matchAll(/\binet6? ([0-9a-f.:]+)\//g)].map((m) => m[1] ?? ""),
      source: ss === void 0 ? "/proc/net/tcp" : "ss -tlnp"
    };
  }
};

// collectors/process.ts
var pidOf = (text2) => /^\s*\d+\s*$/.test(text2 ?? "") ? Number(text2) : void 0;
var daemonsOf = ({ service: service2 }) => service2.processes.filter((p) => /(^|\/)dockerd(-current)?$/.test(p.argv[0] ?? "")).slice(0, 8), container = /[0-9a-f]{64}|kubepods|\/lxc\/|\/libpod|machine\.slice/, unitOf2 = (cgroup) => /([^/\n]+\.service)(?:\/[^\n]*)?$/m.exec(cgroup)?.[1] ?? "", process = {
  name: "process",
  title: "The pid file of the daemon, and every dockerd that runs",
  needs: ["service", "target"],
  asks: (seen) => ({
    pidfile: { kind: "file", path: seen.target.pidFile, why: "whether an earlier daemon left its number behind" },
    ...Object.fromEntries(
      daemonsOf(seen).map(({ pid }) => [
        `cgroup-${pid}`,
        { kind: "file", path: `/proc/${pid}/cgroup`, why: "who started this dockerd, and whether it is inside a container" }
      ])
    )
  }),
  more: (answers) => {
    let pid = pidOf(answers.text("pidfile"));
    return pid ? { comm: { kind: "file", path: `/proc/${pid}/comm`, why: "whether the number in the pid file is a dockerd" } } : {};
  },
  read: (answers, seen) => {
    let command = answers.text("comm")?.trim() || void 0;
    return {
      pid: pidOf(answers.text("pidfile")),
      command,
      isDaemon: /^dockerd(-current)?$/.test(command ?? ""),
      daemons: daemonsOf(seen).map(({ pid, command: line, argv }) => {
        let cgroup = answers.text(`cgroup-${pid}`) ?? "";
        return { pid, command: line, argv, unit: unitOf2(cgroup), contained: container.test(cgroup) };
      })
    };
  }
};

// collectors/rootless.ts
var unitOf3 = (home) => `${home}/.config/systemd/user/docker.service`, hasRange2 = (text2, { user, uid }) => text2 === void 0 ? void 0 : text2.split(`
`).some((line) => line.startsWith(`${user}:`) || line.startsWith(`${uid}:`)), property = (text2, name) => new RegExp(`^${name}=(.*)$`, "m").exec(text2 ?? "")?.[1] ?? "", rootless = {
  name: "rootless",
  title: "A daemon without root, and Docker Desktop",
  needs: ["caller"],
  asks: ({ caller: caller2 }) => ({
    unit: { kind: "stat", path: unitOf3(caller2.home), why: "whether this user has a daemon of his own" },
    desktop: { kind: "stat", path: "/opt/docker-desktop", why: "whether Docker Desktop is installed" },
    "apparmor-restricts": {
      kind: "file",
      path: "/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
      why: "whether AppArmor keeps users from making namespaces"
    },
    clone: { kind: "file", path: "/proc/sys/kernel/unprivileged_userns_clone", why: "whether users may make namespaces" },
    namespaces: { kind: "file", path: "/proc/sys/user/max_user_namespaces", why: "how many user namespaces there may be" }
  }),
  more: (answers) => ({
    ...answers.text("unit") === void 0 ? {} : {
      show: {
        kind: "run",
        argv: ["systemctl", "--user", "show", "--no-pager", "--property=ActiveState,Result", "docker.service"],
        why: "the state of the daemon without root"
      },
      subuid: { kind: "file", path: "/etc/subuid", why: "the ids that a daemon without root may use" },
      subgid: { kind: "file", path: "/etc/subgid", why: "the ids that a daemon without root may use" },
      newuidmap: { kind: "stat", path: "/usr/bin/newuidmap", why: "the program that gives out these ids" }
    },
    ...answers.text("desktop") === void 0 ? {} : {
      kvm: { kind: "stat", path: "/dev/kvm", why: "the device that a virtual machine needs" },
      "show-desktop": {
        kind: "run",
        argv: ["systemctl", "--user", "show", "--no-pager", "--property=ActiveState,Result", "docker-desktop.service"],
        why: "whether Docker Desktop runs"
      }
    }
  }),
  read: (answers, { caller: caller2 }) => ({
    installed: answers.get("unit").status === "ok" && caller2.uid !== 0,
    active: property(answers.text("show"), "ActiveState"),
    result: property(answers.text("show"), "Result"),
    unitPath: unitOf3(caller2.home),
    subuid: hasRange2(answers.text("subuid"), caller2),
    subgid: hasRange2(answers.text("subgid"), caller2),
    newuidmap: answers.get("newuidmap").status === "missing" ? !1 : answers.get("newuidmap").status === "ok" ? !0 : void 0,
    apparmorRestricts: answers.text("apparmor-restricts")?.trim() === "1",
    clone: answers.text("clone")?.trim(),
    maxNamespaces: answers.text("namespaces")?.trim(),
    kvm: answers.get("kvm"),
    desktop: { installed: answers.get("desktop").status === "ok", active: property(answers.text("show-desktop"), "ActiveState") }
  })
};

// src/dockerd/unit-file.ts
function splitCat(output) {
  let files = [], lines, path = "", close = () => {
    lines && (lines.length > 0 && lines.at(-1) === "" && lines.pop(), files.push({ path, text: lines.length > 0 ? `${lines.join(`
`)}
` : "" }));
  };
  for (let line of output.replace(/\n$/, "").split(`
`)) {
    let header = /^# (\/\S.*\.(?:service|socket|conf|target))$/.exec(line);
    header?.[1] && header[1] !== path ? (close(), path = header[1], lines = []) : lines?.push(line);
  }
  return close(), files;
}
function unitSettings(files) {
  let settings = [];
  for (let file of files) {
    let section = "", lines = file.text.split(`
`);
    for (let i = 0; i < lines.length; i++) {
      let start = i, text2 = lines[i] ?? "", logical = text2;
      for (; logical.endsWith("\\") && i + 1 < lines.length; ) logical = `${logical.slice(0, -1)} ${(lines[++i] ?? "").trim()}`;
      let trimmed = logical.trim();
      if (trimmed === "" || /^[#;]/.test(trimmed)) continue;
      let head = /^\[(.+)\]$/.exec(trimmed);
      if (head) section = head[1] ?? "";
      else {
        let at = trimmed.indexOf("=");
        at > 0 && settings.push({
          section,
          key: trimmed.slice(0, at).trim(),
          value: trimmed.slice(at + 1).trim(),
          path: file.path,
          line: start + 1,
          text: text2
        });
      }
    }
  }
  return settings;
}
function effective(settings, section, key) {
  let kept = [];
  for (let s of settings)
    s.section !== section || s.key !== key || (s.value === "" ? kept = [] : kept.push(s));
  return kept;
}
function splitWords(line) {
  let words2 = [], word = "", quote = "", open2 = !1;
  for (let i = 0; i < line.length; i++) {
    let c = line[i] ?? "";
    quote ? c === quote ? quote = "" : c === "\\" && i + 1 < line.length ? word += line[++i] : word += c : c === '"' || c === "'" ? (quote = c, open2 = !0) : /\s/.test(c) ? ((open2 || word) && words2.push(word), word = "", open2 = !1) : c === "\\" && i + 1 < line.length ? word += line[++i] : word += c;
  }
  return (open2 || word) && words2.push(word), words2;
}
function splitExec(line) {
  let [program, ...args] = splitWords(line);
  return program === void 0 ? [] : [program.replace(/^[-@:+!|]+/, ""), ...args];
}
function expandExec(words2, environment) {
  return words2.flatMap((word) => {
    let whole = /^\$([A-Za-z_]\w*)$/.exec(word);
    return whole?.[1] ? splitWords(environment.get(whole[1]) ?? "") : [word.replace(/\$\{([A-Za-z_]\w*)\}/g, (_, name) => environment.get(name) ?? "")];
  });
}

// collectors/service.ts
var initScript = "/etc/init.d/docker", unitNames = {
  docker: "docker.service",
  socket: "docker.socket",
  containerd: "containerd.service",
  network: "systemd-networkd-wait-online.service"
}, properties = [
  "Id,LoadState,LoadError,ActiveState,SubState,Result,UnitFileState,FragmentPath,DropInPaths,NeedDaemonReload,MainPID,NRestarts",
  "ExecMainPID,ExecMainCode,ExecMainStatus,ExecMainStartTimestamp,ExecMainExitTimestamp,StateChangeTimestamp,ActiveEnterTimestamp",
  "InactiveEnterTimestamp,InactiveExitTimestamp,ConditionResult,AssertResult,Requires,Wants,BindsTo,After,TriggeredBy,Job",
  "User,Group,TimeoutStartUSec,LimitNOFILE,LimitNPROC,TasksMax,TasksCurrent,CapabilityBoundingSet,ProtectSystem,ProtectHome,PrivateTmp",
  "PrivateDevices,PrivateNetwork,NoNewPrivileges,ReadOnlyPaths,MountFlags,MemoryMax,KillMode,Delegate,Type,Restart,Environment,EnvironmentFiles",
  "SocketUser,SocketGroup,SocketMode,Listen,ExecStart"
].join(","), show = (unit, why) => ({ kind: "run", argv: ["systemctl", "show", "--no-pager", "--timestamp=utc", `--property=${properties}`, unit], why }), cat = (unit) => ({ kind: "run", argv: ["systemctl", "cat", "--no-pager", unit], why: `the files of ${unit}, with drop-ins, line by line` });
function parseShow(text2) {
  let found = /* @__PURE__ */ new Map();
  for (let line of text2.split(`
`)) {
    let at = line.indexOf("=");
    at > 0 && found.set(line.slice(0, at), line.slice(at + 1));
  }
  return found;
}
function readUnit(answers, key) {
  let held = parseShow(answers.text(`show-${key}`) ?? ""), files = splitCat(answers.text(`cat-${key}`) ?? "").map((file, i) => ({
    path: file.path,
    text: answers.text(`file-${key}-${i}`) ?? file.text
  }));
  return {
    name: unitNames[key],
    load: held.get("LoadState") ?? "",
    active: held.get("ActiveState") ?? "",
    sub: held.get("SubState") ?? "",
    result: held.get("Result") ?? "",
    enabled: held.get("UnitFileState") ?? "",
    mainPid: Number(held.get("MainPID") ?? 0),
    needsReload: held.get("NeedDaemonReload") === "yes",
    properties: held,
    files,
    settings: unitSettings(files),
    source: `systemctl cat ${unitNames[key]}`
  };
}
function readProcesses(text2) {
  return text2.split(`
`).flatMap((line) => {
    let found = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(\S+)\s+(\d+)\s+(.+)$/.exec(line);
    if (!found) return [];
    let [, pid, ppid, user = "", state2 = "", seconds, command = ""] = found;
    return [{ pid: Number(pid), ppid: Number(ppid), user, state: state2, seconds: Number(seconds), command, argv: splitWords(command) }];
  });
}
function environmentPaths(settings) {
  return effective(settings, "Service", "EnvironmentFile").map(({ value }) => ({
    path: value.replace(/^-/, ""),
    optional: value.startsWith("-")
  }));
}
function readEnvironmentFile(text2) {
  let found = /* @__PURE__ */ new Map();
  for (let line of text2.split(`
`)) {
    let pair = /^\s*([A-Za-z_]\w*)=(.*)$/.exec(line);
    pair?.[1] && found.set(pair[1], (pair[2] ?? "").trim().replace(/^(["'])(.*)\1$/, "$2"));
  }
  return found;
}
function unitEnvironment(settings, files) {
  let found = /* @__PURE__ */ new Map();
  for (let setting of effective(settings, "Service", "Environment"))
    for (let word of splitWords(setting.value)) {
      let at = word.indexOf("=");
      at > 0 && found.set(word.slice(0, at), word.slice(at + 1));
    }
  for (let file of files) for (let [name, value] of readEnvironmentFile(file.text ?? "")) found.set(name, value);
  return found;
}
var service = {
  name: "service",
  title: "systemd units and running daemons",
  needs: ["caller"],
  asks: () => ({
    "show-docker": show("docker.service", "state, result and limits of the daemon unit"),
    "show-socket": show("docker.socket", "whether systemd listens for the daemon"),
    "show-containerd": show("containerd.service", "whether containerd runs"),
    "show-network": show("systemd-networkd-wait-online.service", "what docker.service may be waiting for"),
    "cat-docker": cat("docker.service"),
    "cat-socket": cat("docker.socket"),
    "cat-containerd": cat("containerd.service"),
    "cat-network": cat("systemd-networkd-wait-online.service"),
    status: {
      kind: "run",
      argv: ["systemctl", "status", "--no-pager", "--full", "--lines=10", "docker.service", "docker.socket", "containerd.service"],
      why: "the state as a person sees it"
    },
    enabled: {
      kind: "run",
      argv: ["systemctl", "is-enabled", "docker.service", "docker.socket", "containerd.service"],
      why: "whether the units start at boot"
    },
    "init-script": { kind: "stat", path: initScript, why: "how a host without systemd starts the daemon" },
    jobs: { kind: "run", argv: ["systemctl", "list-jobs", "--no-pager", "--no-legend", "--full"], why: "starts that wait for something" },
    "not-found": {
      kind: "run",
      argv: ["systemctl", "list-units", "--all", "--state=not-found", "--plain", "--no-legend", "--no-pager", "--full"],
      why: "units that docker.service needs and that are not there"
    },
    processes: {
      kind: "run",
      argv: [
        "ps",
        "-C",
        "dockerd,containerd,docker-proxy,dockerd-rootless,rootlesskit,podman",
        "-o",
        "pid=,ppid=,user=,stat=,etimes=,args=",
        "-ww"
      ],
      why: "daemons that run now, with their command line"
    }
  }),
  more: (answers) => {
    let paths2 = environmentPaths(unitSettings(splitCat(answers.text("cat-docker") ?? ""))), keys = Object.keys(unitNames);
    return Object.fromEntries([
      ...paths2.map(({ path }, i) => [
        `environment-${i}`,
        { kind: "file", path, why: "flags and proxies that the unit reads from a file" }
      ]),
      ...keys.flatMap(
        (key) => splitCat(answers.text(`cat-${key}`) ?? "").map(({ path }, i) => [
          `file-${key}-${i}`,
          { kind: "file", path, why: `a file of ${unitNames[key]}, exact to the byte` }
        ])
      )
    ]);
  },
  read: (answers) => {
    let units = {
      docker: readUnit(answers, "docker"),
      socket: readUnit(answers, "socket"),
      containerd: readUnit(answers, "containerd"),
      network: readUnit(answers, "network")
    }, environmentFiles = environmentPaths(units.docker.settings).map((file, i) => ({
      ...file,
      text: answers.text(`environment-${i}`)
    })), execSetting = effective(units.docker.settings, "Service", "ExecStart").at(-1);
    return {
      systemd: answers.get("show-docker").status === "ok" && units.docker.load !== "",
      units,
      processes: readProcesses(answers.output("processes") ?? ""),
      environmentFiles,
      execSetting,
      exec: execSetting ? expandExec(splitExec(execSetting.value), unitEnvironment(units.docker.settings, environmentFiles)) : [],
      initScript: answers.get("init-script").status === "ok" ? initScript : void 0,
      jobs: (answers.text("jobs") ?? "").split(`
`).flatMap((line) => {
        let [, unit, type, state2] = line.trim().split(/\s+/);
        return unit && type && state2 ? [{ unit, type, state: state2 }] : [];
      }),
      notFound: (answers.text("not-found") ?? "").split(`
`).flatMap((line) => /^\s*(\S+)\s+not-found\s/.exec(line)?.[1] ?? [])
    };
  }
};

// collectors/socket.ts
var socket = {
  name: "socket",
  title: "The socket of the daemon and who may open it",
  needs: ["target"],
  asks: ({ target: target2 }) => ({
    stat: { kind: "stat", path: target2.socket ?? "/run/docker.sock", why: "type, owner and mode of the socket" },
    "var-run": { kind: "stat", path: "/var/run", why: "whether /var/run leads to /run, as clients and systemd assume" },
    group: { kind: "run", argv: ["getent", "group", "docker"], why: "who belongs to the group that may use the daemon" },
    sudo: { kind: "run", argv: ["sudo", "-n", "true"], why: "whether the caller may look as root without a password", detail: !0 }
  }),
  read: (answers, { target: target2 }) => {
    let stat = answers.get("stat"), group = answers.get("group"), line = answers.text("group")?.trim().split(":");
    return {
      path: target2.socket,
      stat: readStat(answers.text("stat")),
      status: stat.status === "ok" ? "ok" : stat.status === "missing" ? "missing" : "unknown",
      dockerGroup: line?.[0] === "docker" ? (line[3] ?? "").split(",").filter(Boolean) : void 0,
      groupKnown: group.status === "ok" || group.status === "failed",
      sudo: answers.get("sudo").status === "ok"
    };
  }
};

// collectors/state.ts
var magic = "edda0ced", buildkitFiles = ["cache.db", "containerdmeta.db", "history.db", "metadata_v2.db", "snapshots.db"], buildkitKey = (name) => `buildkit-${name.replaceAll("_", "-")}`, graphDrivers = ["overlay2", "btrfs", "zfs", "vfs", "fuse-overlayfs", "aufs", "devicemapper", "overlay"], paths = ({ target: target2 }) => ({
  network: `${target2.dataRoot}/network/files/local-kv.db`,
  volumes: `${target2.dataRoot}/volumes/metadata.db`,
  containerd: "/var/lib/containerd/io.containerd.metadata.v1.bolt/meta.db"
}), isJson = (text2) => {
  try {
    return JSON.parse(text2), !0;
  } catch {
    return !1;
  }
}, state = {
  name: "state",
  title: "The data-root's layout and databases",
  needs: ["target"],
  asks: (seen) => {
    let root = seen.target.dataRoot, head = (path) => ({ kind: "head", path, bytes: 32, why: "whether it is a database", needs: "root" });
    return {
      entries: { kind: "list", path: root, why: "the layout of the data-root", needs: "root" },
      images: { kind: "list", path: `${root}/image`, why: "which storage drivers have images", needs: "root" },
      swarm: { kind: "list", path: `${root}/swarm`, why: "whether swarm mode is on", needs: "root" },
      "engine-id": { kind: "stat", path: `${root}/engine-id`, why: "whether it is a file", needs: "root" },
      ...Object.fromEntries(Object.entries(paths(seen)).map(([key, path]) => [`head-${key}`, head(path)])),
      ...Object.fromEntries(buildkitFiles.map((name) => [`head-${buildkitKey(name)}`, head(`${root}/buildkit/${name}`)]))
    };
  },
  more: (answers, { target: target2 }) => Object.fromEntries(
    readList(answers.text("images")).filter((e) => graphDrivers.includes(e.name ?? "")).map((e) => [
      `repositories-${e.name}`,
      {
        kind: "file",
        path: `${target2.dataRoot}/image/${e.name}/repositories.json`,
        why: "names of the images",
        needs: "root"
      }
    ])
  ),
  read: (answers, seen) => {
    let root = seen.target.dataRoot, database = (key, path) => {
      let answer = answers.get(`head-${key}`);
      return answer.status === "missing" ? { path, state: "absent" } : answer.status !== "ok" ? { path, state: "unknown" } : { path, state: answer.text === "" ? "absent" : answer.text.slice(32, 40) === magic ? "good" : "bad" };
    }, where = paths(seen), drivers = readList(answers.text("images")).flatMap((e) => graphDrivers.includes(e.name ?? "") ? [e.name ?? ""] : []);
    return {
      entries: readList(answers.text("entries")),
      drivers,
      databases: {
        network: database("network", where.network),
        volumes: database("volumes", where.volumes),
        containerd: database("containerd", where.containerd)
      },
      buildkit: buildkitFiles.map((name) => database(buildkitKey(name), `${root}/buildkit/${name}`)),
      engineId: readStat(answers.text("engine-id")),
      brokenRepositories: drivers.flatMap((driver) => {
        let answer = answers.get(`repositories-${driver}`);
        return answer.status === "ok" && !answer.dropped && !isJson(answer.text) ? [`${root}/image/${driver}/repositories.json`] : [];
      }),
      swarm: readList(answers.text("swarm")).some((e) => e.name === "docker-state.json" || e.name === "certificates")
    };
  }
};

// collectors/system.ts
var dated = [
  "/etc/passwd",
  "/etc/hostname",
  "/etc/machine-id",
  "/etc/os-release",
  "/var/lib/dpkg/status",
  "/var/lib/rpm",
  "/var/log",
  "/etc/docker",
  "/usr/lib/systemd/system/docker.service",
  "/var/log/wtmp"
], day = 24 * 3600 * 1e3, system = {
  name: "system",
  title: "Operating system, clock and memory",
  needs: ["caller"],
  asks: () => ({
    "os-release": { kind: "file", path: "/etc/os-release", why: "which distribution this is" },
    meminfo: { kind: "file", path: "/proc/meminfo", why: "whether memory is short" },
    uptime: { kind: "file", path: "/proc/uptime", why: "when the host was started" },
    loadavg: { kind: "file", path: "/proc/loadavg", why: "whether the host is overloaded" },
    "file-nr": { kind: "file", path: "/proc/sys/fs/file-nr", why: "open files against their limit" },
    time: { kind: "run", argv: ["timedatectl", "show"], why: "whether the clock is synchronised", detail: !0 },
    virt: { kind: "run", argv: ["systemd-detect-virt"], why: "whether this is a virtual machine or a container", detail: !0 },
    ...Object.fromEntries(dated.map((path, i) => [`date-${i}`, { kind: "stat", path, why: "whether files are dated after now" }]))
  }),
  read: (answers, { caller: caller2 }) => {
    let release = answers.text("os-release") ?? "", field2 = (name) => new RegExp(`^${name}="?([^"\\n]*)"?$`, "m").exec(release)?.[1] ?? "", available = /^MemAvailable:\s+(\d+) kB/m.exec(answers.text("meminfo") ?? "")?.[1], now = Date.parse(caller2.now);
    return {
      os: `${field2("NAME")} ${field2("VERSION_ID")}`.trim(),
      memoryAvailable: available ? Number(available) * 1024 : void 0,
      filesFromTheFuture: dated.flatMap((path, i) => {
        let mtime = readStat(answers.text(`date-${i}`))?.mtime;
        return mtime && Date.parse(mtime) > now + day ? [{ path, mtime }] : [];
      }),
      virtualization: answers.output("virt")?.trim() ?? ""
    };
  }
};

// src/dockerd/coerce.ts
function coerce(value, shape) {
  return shape === "boolean" ? boolean(value) : shape === "integer" ? integer(value) : shape === "string" || shape === "duration" ? text(value) : shape === "anything" ? { to: value } : shape === "list-or-object" ? typeof value == "string" ? { to: [value] } : void 0 : "list" in shape ? list(value, shape.list) : "map" in shape ? map(value, shape.map) : isRecord(value) ? members(value, (key) => shape.fields[key.toLowerCase()]) : void 0;
}
function fits(value, shape) {
  return value === null || shape === "anything" ? !0 : shape === "boolean" ? typeof value == "boolean" : shape === "integer" ? Number.isInteger(value) : shape === "string" ? typeof value == "string" : shape === "duration" ? typeof value == "string" || Number.isInteger(value) : shape === "list-or-object" ? typeof value == "object" : "list" in shape ? Array.isArray(value) && value.every((v) => fits(v, shape.list)) : isRecord(value) ? Object.entries(value).every(([key, v]) => {
    let inner = "map" in shape ? shape.map : shape.fields[key.toLowerCase()];
    return inner === void 0 || fits(v, inner);
  }) : !1;
}
var isRecord = (value) => typeof value == "object" && value !== null && !Array.isArray(value), only = (value) => Array.isArray(value) && value.length === 1 ? value[0] : void 0;
function boolean(value) {
  let single = only(value) ?? value;
  if (typeof single == "boolean") return { to: single };
  if (typeof single == "object") return;
  let word = String(single).trim().toLowerCase();
  return /^(?:1|t|true|yes|y|on|enabled?)$/.test(word) ? { to: !0 } : /^(?:0|f|false|no|n|off|disabled?)$/.test(word) ? { to: !1 } : void 0;
}
function integer(value) {
  let single = only(value) ?? value;
  if (typeof single == "number") return Number.isSafeInteger(Math.round(single)) ? { to: Math.round(single) } : void 0;
  let found = typeof single == "string" ? /^\s*(-?\d{1,15})(?:\.0+)?\s*(?:s|sec|seconds)?\s*$/.exec(single) : null;
  return found ? { to: Number(found[1]) } : void 0;
}
function text(value) {
  if (typeof value == "string") return { to: value };
  if (typeof value == "number" || typeof value == "boolean") return { to: String(value) };
  if (Array.isArray(value) && value.length > 0 && value.every((v) => typeof v == "string")) return { to: value.join(",") };
  let inner = isRecord(value) ? Object.values(value) : [];
  return inner.length === 1 && typeof inner[0] == "string" && inner[0].length < 60 && /^(?:type|name|driver|path|value|default)$/i.test(Object.keys(value)[0]) ? { to: inner[0] } : void 0;
}
function list(value, inner) {
  if (Array.isArray(value)) {
    let entries = value.map((v) => fits(v, inner) ? { to: v } : coerce(v, inner));
    return entries.every((e) => e !== void 0) ? { to: entries.map((e) => e.to) } : void 0;
  }
  if (typeof value == "string" && inner === "string")
    return { to: value.split(value.includes(",") ? "," : /\s+/).map((p) => p.trim()).filter((p) => p !== "") };
  if (isRecord(value) && inner === "string") {
    let entries = Object.entries(value);
    return entries.every(([, v]) => typeof v != "object") ? { to: entries.map(([k, v]) => `${k}=${String(v)}`) } : void 0;
  }
  let one = fits(value, inner) && value !== null ? { to: value } : coerce(value, inner);
  return one ? { to: [one.to] } : void 0;
}
function map(value, inner) {
  if (isRecord(value)) {
    if (typeof inner == "object" && "map" in inner && Object.values(value).every((v) => typeof v != "object")) {
      let options2 = members(value, () => inner.map);
      return options2 ? { to: { bridge: options2.to } } : void 0;
    }
    return members(value, () => inner, inner);
  }
  if (Array.isArray(value) && value.length === 0) return { to: {} };
  let words2 = typeof value == "string" ? value.split(",") : Array.isArray(value) ? value : [], result = {};
  for (let word of words2)
    if (isRecord(word)) Object.assign(result, word);
    else {
      if (Array.isArray(word)) return;
      {
        let [, key, rest] = /^\s*([^=:\s]+)\s*(?:[=:]\s*(.*?))?\s*$/.exec(String(word)) ?? [];
        if (!key || rest === void 0 && inner !== "boolean") return;
        let entry = inner === "boolean" ? boolean(rest ?? !0) : inner === "string" ? { to: rest } : ulimit(key, rest ?? "");
        if (!entry) return;
        result[key] = entry.to;
      }
    }
  return words2.length > 0 ? { to: result } : void 0;
}
function members(value, shapeOf, limits) {
  let result = {};
  for (let [key, v] of Object.entries(value)) {
    let shape = shapeOf(key), entry = shape === void 0 || fits(v, shape) ? { to: v } : coerce(v, shape) ?? (limits && typeof v != "object" ? ulimit(key, String(v)) : void 0);
    if (!entry) return;
    result[key] = entry.to;
  }
  return { to: result };
}
function ulimit(name, limits) {
  let found = /^\s*(-?\d+)(?::(-?\d+))?\s*$/.exec(limits);
  if (!found) return;
  let soft = Number(found[1]);
  return { to: { Name: name, Hard: found[2] === void 0 ? soft : Number(found[2]), Soft: soft } };
}

// src/dockerd/flags.ts
var NO_FLAGS = { given: [], unknown: [], removed: [], positional: [], incomplete: [] }, OLD = {
  "disable-legacy-registry": { removedIn: "19.03", bool: !0 },
  "api-enable-cors": { removedIn: "17.09", bool: !0 },
  daemon: { removedIn: "17.12", bool: !0 },
  "containerd-registry": { removedIn: "18.09" }
};
function parseFlags(argv, engine2) {
  let result = { given: [], unknown: [], removed: [], positional: [], incomplete: [] }, table = flagTable(engine2);
  for (let i = 0; i < argv.length; i++) {
    let word = argv[i];
    if (word === "--") {
      result.positional.push(...argv.slice(i + 1));
      break;
    }
    word.startsWith("--") ? i += long(word, i) : word.startsWith("-") && word.length > 1 ? i += short(word, i) : word !== "" && result.positional.push(word);
  }
  return result;
  function take(option, flag, value, index) {
    let gone = goneIn(option, engine2), next = value === void 0 && option.takes !== "bool" ? argv[index + 1] : void 0;
    return gone ? result.removed.push({ flag, index, removedIn: gone, ...option.successor ? { successor: option.successor } : {} }) : option.takes === "bool" ? result.given.push({ key: keyOf(option, engine2), flag, value: value ?? !0, index }) : value === void 0 && next === void 0 ? result.incomplete.push({ flag, index }) : result.given.push({ key: keyOf(option, engine2), flag, value: value ?? next, index }), next === void 0 ? 0 : 1;
  }
  function long(word, index) {
    let at = word.indexOf("="), name = word.slice(2, at < 0 ? void 0 : at), option = table.byName.get(name);
    if (option) return take(option, `--${name}`, at < 0 ? void 0 : word.slice(at + 1), index);
    let old = OLD[name], known = old?.removedIn ? old : void 0, follows = argv[index + 1], skip = at < 0 && known && !known.bool && follows !== void 0 && !follows.startsWith("-") ? 1 : 0;
    if (known)
      result.removed.push({
        flag: `--${name}`,
        index,
        removedIn: known.removedIn,
        ...known.successor ? { successor: known.successor } : {}
      });
    else {
      let near = nearest(name.replaceAll("_", "-"), [...table.byName.keys()]) ?? options().find((o) => o.key === name && o.flag && table.byName.has(o.flag))?.flag;
      if (result.unknown.push({ flag: `--${name}`, index, ...near ? { nearest: `--${near}` } : {} }), at < 0 && follows !== void 0 && !follows.startsWith("-")) return 1;
    }
    return skip;
  }
  function short(word, index) {
    for (let k = 1; k < word.length; k++) {
      let option = table.byShort.get(word[k]), flag = `-${word[k]}`;
      if (!option)
        return result.unknown.push({ flag, index }), 0;
      let rest = word.slice(k + 1);
      if (option.takes === "bool" && !rest.startsWith("=")) {
        take(option, flag, void 0, index);
        continue;
      }
      return take(option, flag, rest === "" ? void 0 : rest.replace(/^=/, ""), index);
    }
    return 0;
  }
}
function boolOf(value) {
  return value === !0 || /^(?:1|t|T|true|TRUE|True)$/.test(value) ? !0 : /^(?:0|f|F|false|FALSE|False)$/.test(value) ? !1 : void 0;
}
function goneIn(option, engine2) {
  let removed = option.flagRemoved ?? option.removed;
  return removed && (!engine2 || atLeast(engine2, removed)) ? removed : void 0;
}
function keyOf(option, engine2) {
  return option.flag === "host-gateway-ip" ? engine2 && !atLeast(engine2, "28.0") ? "host-gateway-ip" : "host-gateway-ips" : option.key;
}
function flagTable(engine2) {
  let byName = /* @__PURE__ */ new Map(), byShort = /* @__PURE__ */ new Map();
  for (let option of options()) {
    let since = option.flagSince ?? option.since;
    !option.flag || option.removed === "19.03" || option.removed === "17.09" || option.key === "host-gateway-ips" || since && engine2 && !atLeast(engine2, since) || (byName.set(option.flag, option), option.short && byShort.set(option.short, option));
  }
  return { byName, byShort };
}

// src/dockerd/effective.ts
function effectiveConfig(input) {
  let result = /* @__PURE__ */ new Map();
  for (let option of options())
    option.never || option.flagOnly || option.ignored || option.removed || result.set(option.key, { value: defaultOf(option), from: "default" });
  for (let { key, flag, value } of input.flags?.given ?? []) {
    let option = optionFor(key);
    if (!option || option.flagOnly) continue;
    let before = result.get(key), read2 = flagValue2(option, value), list2 = Array.isArray(read2) && before?.from === "flag" && Array.isArray(before.value) ? [...before.value, ...read2] : read2, map2 = isRecord(read2) && before?.from === "flag" && isRecord(before.value) ? { ...before.value, ...read2 } : list2;
    if (/^(?:https?|no)-proxy$/.test(key)) {
      let proxies = isRecord(result.get("proxies")?.value) ? result.get("proxies").value : {};
      result.set("proxies", { value: { ...proxies, [key]: value }, from: "flag", flag });
    } else result.set(key, { value: map2, from: "flag", flag });
  }
  let parsed = parseJson(input.text ?? "");
  if (!isRecord(parsed.value)) return result;
  for (let [key, value] of Object.entries(parsed.value)) {
    let option = optionFor(key);
    if (!option || option.flagOnly || option.ignored) continue;
    let node = propertyAt(parsed.root, key), line = positionAt(input.text ?? "", node?.offset ?? 0).line;
    value === null && option.shape === "boolean" && option.default === !0 ? result.set(key, { value: !1, from: "file", line }) : (!isZero(value) || typeof value == "boolean") && result.set(key, { value, from: "file", line });
  }
  let gateway = result.get("host-gateway-ip");
  return gateway && gateway.from !== "default" && result.get("host-gateway-ips")?.from === "default" && result.set("host-gateway-ips", { ...gateway, value: [gateway.value] }), result;
}
function defaultOf(option) {
  return option.default !== void 0 ? option.default : typeof option.shape == "object" ? "list" in option.shape ? [] : {} : option.shape === "string" ? "" : void 0;
}
var isZero = (value) => value === null || value === 0 || value === "" || Array.isArray(value) && value.length === 0;
function flagValue2(option, value) {
  let { shape } = option;
  if (shape === "boolean") return boolOf(value) ?? value;
  let text2 = value === !0 ? "true" : value;
  if (shape === "integer") return /^-?\d+$/.test(text2) ? Number(text2) : text2;
  if (typeof shape != "object") return text2;
  if (option.key === "default-address-pools") {
    let pool = Object.fromEntries(
      text2.split(",").map((part) => [part.split("=")[0].trim(), part.slice(part.indexOf("=") + 1).trim()])
    );
    return [{ base: pool.base, size: Number(pool.size) }];
  }
  if ("list" in shape) return [text2];
  let at = text2.indexOf("="), [name, rest] = at < 0 ? [text2, ""] : [text2.slice(0, at), text2.slice(at + 1)];
  return option.key === "runtimes" ? { [name]: { path: rest } } : option.key === "features" ? { [name]: at < 0 ? !0 : boolOf(rest) ?? rest } : { [name]: rest };
}

// collectors/target.ts
function kindOf({ client: client2, service: service2, config: config2 }, endpoint) {
  return /^(ssh|tcp):\/\//.test(endpoint) && !config2.binary && service2.exec.length === 0 ? "remote" : /\/\.docker\/(desktop|run)\/docker\.sock$/.test(endpoint) ? "desktop" : /\/podman\/podman\.sock$/.test(endpoint) ? "podman" : /^unix:\/\/\/run\/user\/\d+\/docker\.sock$/.test(endpoint) && service2.processes.some((p) => /rootlesskit/.test(p.command)) ? "rootless" : config2.binary || service2.exec.length > 0 || service2.units.docker.load === "masked" ? "rootful" : client2.programs.includes("/snap/bin/docker") ? "snap" : "none";
}
var pathOf = (host) => host.startsWith("unix://") ? host.slice(7) : void 0, target = {
  name: "target",
  title: "Which daemon is meant",
  needs: ["caller", "client", "service", "config"],
  asks: () => ({}),
  read: (_, seen) => {
    let { client: client2, config: config2, service: service2 } = seen, options2 = effectiveConfig({
      ...config2.text === void 0 ? {} : { text: config2.text },
      flags: parseFlags(config2.argv, config2.engine)
    }), text2 = (key, otherwise) => {
      let value = options2.get(key)?.value;
      return typeof value == "string" && value !== "" ? value : otherwise;
    }, listed2 = options2.get("hosts")?.value, hosts = Array.isArray(listed2) && listed2.length > 0 ? listed2.filter((h) => typeof h == "string") : ["unix:///var/run/docker.sock"], listens = service2.units.socket.settings.findLast((s) => s.key === "ListenStream" && s.value.startsWith("/"))?.value, socket2 = hosts.some((h) => h.startsWith("fd://")) ? listens ?? "/run/docker.sock" : hosts.map(pathOf).find(Boolean);
    return {
      kind: kindOf(seen, client2.endpoint),
      unit: "docker.service",
      configFile: config2.path,
      dataRoot: text2("data-root", "/var/lib/docker"),
      execRoot: text2("exec-root", "/var/run/docker"),
      pidFile: text2("pidfile", "/var/run/docker.pid"),
      hosts,
      socket: socket2,
      endpoint: client2.endpoint,
      decidedBy: client2.decidedBy,
      options: options2
    };
  }
};

// collectors/tls.ts
var optionPath = ({ target: target2 }, key) => {
  let option = target2.options.get(key);
  return typeof option?.value == "string" && option.value.startsWith("/") && option.from !== "default" ? option.value : void 0;
}, clientFolder = ({ client: client2 }) => client2.env.get("DOCKER_CERT_PATH") || client2.configPath.replace(/\/[^/]*$/, ""), folderOf = (path) => path.replace(/\/[^/]*$/, "") || "/", smallFile = (e) => e.type === "file" && e.bytes > 0 && e.bytes < 64 * 1024 && (e.name ?? "").length < 80;
function besideNames(answers) {
  return readList(answers.text("folder")).filter(smallFile).map((e) => e.name ?? "").slice(0, 16);
}
function readCertificates(answers, key, path) {
  let answer = answers.get(key), certificates = answer.status === "ok" ? answer.text.split(`
`).filter(Boolean).map((l) => JSON.parse(l)) : [];
  return { path, status: answer.status, certificates, problem: answer.status === "failed" ? answer.text : "" };
}
function readKey(answers, key, path) {
  let answer = answers.get(key);
  return {
    path,
    status: answer.status,
    problem: answer.status === "failed" ? answer.text : "",
    key: answer.status === "ok" ? JSON.parse(answer.text) : void 0,
    stat: readStat(answers.text(`${key}-stat`))
  };
}
var tls = {
  name: "tls",
  title: "TLS files; of a private key only what its public half shows",
  needs: ["target", "client"],
  asks: (seen) => {
    let [ca, cert, key] = ["tlscacert", "tlscert", "tlskey"].map((k) => optionPath(seen, k)), folder = clientFolder(seen), asks = {
      "client-ca": { kind: "certificates", path: `${folder}/ca.pem`, why: "the authority that the client trusts" },
      "client-cert": {
        kind: "certificates",
        path: `${folder}/cert.pem`,
        ...ca ? { authorities: ca } : {},
        why: "names, dates and issuer of the client certificate"
      }
    };
    ca && (asks.ca = { kind: "certificates", path: ca, why: "the authority whose clients the daemon takes" }), cert && (asks.cert = {
      kind: "certificates",
      path: cert,
      ...ca ? { authorities: ca } : {},
      why: "names, dates and issuer of the server certificate"
    }, asks["cert-for-client"] = {
      kind: "certificates",
      path: cert,
      authorities: `${folder}/ca.pem`,
      why: "whether the client trusts the daemon"
    }), key && (asks.key = { kind: "key", path: key, why: "whether the key belongs to the certificate", needs: "root" }, asks["key-stat"] = { kind: "stat", path: key, why: "who may read the key" });
    let one = cert ?? key ?? ca;
    return one && (asks.folder = { kind: "list", path: folderOf(one), why: "files beside it that may be the ones that were meant" }), asks;
  },
  more: (answers, seen) => {
    let one = optionPath(seen, "tlscert") ?? optionPath(seen, "tlskey") ?? optionPath(seen, "tlscacert");
    return one ? Object.fromEntries(
      besideNames(answers).flatMap((name, i) => [
        [
          `beside-${i}-certificates`,
          { kind: "certificates", path: `${folderOf(one)}/${name}`, why: "whether it is the certificate that was meant" }
        ],
        [
          `beside-${i}-key`,
          { kind: "key", path: `${folderOf(one)}/${name}`, why: "whether it is the key that was meant", needs: "root" }
        ]
      ])
    ) : {};
  },
  read: (answers, seen) => {
    let [ca, cert, key] = ["tlscacert", "tlscert", "tlskey"].map((k) => optionPath(seen, k)), folder = clientFolder(seen), beside = folderOf(cert ?? key ?? ca ?? "/"), names2 = besideNames(answers), clientCa = readCertificates(answers, "client-ca", `${folder}/ca.pem`), clientCert = readCertificates(answers, "client-cert", `${folder}/cert.pem`);
    return {
      server: {
        ca: ca ? readCertificates(answers, "ca", ca) : void 0,
        cert: cert ? readCertificates(answers, "cert", cert) : void 0,
        key: key ? readKey(answers, "key", key) : void 0
      },
      client: { ca: clientCa.status === "ok" ? clientCa : void 0, cert: clientCert.status === "ok" ? clientCert : void 0 },
      serverForClient: cert && clientCa.status === "ok" ? readCertificates(answers, "cert-for-client", cert) : void 0,
      beside: {
        certificates: names2.map((name, i) => readCertificates(answers, `beside-${i}-certificates`, `${beside}/${name}`)).filter((f) => f.certificates.length > 0),
        keys: names2.map((name, i) => readKey(answers, `beside-${i}-key`, `${beside}/${name}`)).filter((f) => f.key !== void 0)
      }
    };
  }
};

// collectors/validate.ts
function isSafe({ binary: binary2, engine: engine2, text: text2, argv }) {
  return binary2 !== void 0 && atLeast(engine2, "23.0.0") && !/userns-remap/.test(`${text2 ?? ""} ${argv.join(" ")}`) && !argv.includes("--validate");
}
var flagsOf = (argv) => argv.filter((word, i) => word !== "--config-file" && argv[i - 1] !== "--config-file" && !word.startsWith("--config-file=")), validate = {
  name: "validate",
  title: "dockerd's own verdict on its configuration",
  needs: ["config"],
  asks: ({ config: config2 }) => {
    if (!isSafe(config2) || config2.status === "missing" && !config2.explicit) return {};
    let file = flagValue(config2.argv, "--config-file") ?? config2.path;
    return {
      dockerd: {
        kind: "run",
        argv: [config2.binary ?? "dockerd", "--validate", "--config-file", file, ...flagsOf(config2.argv)],
        why: "whether dockerd accepts the file together with the flags of the unit",
        needs: "root",
        timeoutMs: 1e4
      }
    };
  },
  read: (answers) => {
    let answer = answers.get("dockerd"), output = (answers.output("dockerd") ?? "").trim();
    return { verdict: answer.status === "ok" ? "accepted" : /permission denied/.test(output) ? void 0 : answer.status === "failed" && /configur|directive|daemon|TLS|invalid/i.test(output) ? "rejected" : void 0, message: output.split(`
`).at(-1) ?? "", command: "dockerd --validate" };
  }
};

// collectors/index.ts
var collectors = [
  accounts,
  caller,
  client,
  config,
  containerd,
  disk,
  engine,
  kernel,
  logs,
  network,
  plugins,
  ports,
  process,
  rootless,
  service,
  socket,
  state,
  system,
  target,
  tls,
  validate
];

export {
  flagValue,
  isWithin,
  mountOf,
  isFull,
  isOutOfInodes,
  isIp,
  isV6,
  parseCidr,
  within,
  firstHost,
  upperHalf,
  networkText,
  isNetwork,
  addressIn,
  isLoopback,
  withServers,
  isPublicResolver,
  overlap,
  isDockerDevice,
  foreignRoutes,
  routeTo,
  unitSettings,
  effective,
  splitWords,
  splitExec,
  coerce,
  fits,
  isRecord,
  NO_FLAGS,
  parseFlags,
  boolOf,
  collectors
};
