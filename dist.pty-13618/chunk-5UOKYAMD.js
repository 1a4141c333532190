import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  atLeast,
  nearest,
  optionFor,
  options
} from "./chunk-7QE4LHSA.js";
import {
  parseJson,
  positionAt,
  propertyAt
} from "./chunk-A2FEEDDM.js";
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

// src/dockerd/flags.ts
var NO_FLAGS = { given: [], unknown: [], removed: [], positional: [], incomplete: [] }, OLD = {
  "disable-legacy-registry": { removedIn: "19.03", bool: !0 },
  "api-enable-cors": { removedIn: "17.09", bool: !0 },
  daemon: { removedIn: "17.12", bool: !0 },
  "containerd-registry": { removedIn: "18.09" }
};
function parseFlags(argv, engine) {
  let result = { given: [], unknown: [], removed: [], positional: [], incomplete: [] }, table = flagTable(engine);
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
    let gone = goneIn(option, engine), next = value === void 0 && option.takes !== "bool" ? argv[index + 1] : void 0;
    return gone ? result.removed.push({ flag, index, removedIn: gone, ...option.successor ? { successor: option.successor } : {} }) : option.takes === "bool" ? result.given.push({ key: keyOf(option, engine), flag, value: value ?? !0, index }) : value === void 0 && next === void 0 ? result.incomplete.push({ flag, index }) : result.given.push({ key: keyOf(option, engine), flag, value: value ?? next, index }), next === void 0 ? 0 : 1;
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
function goneIn(option, engine) {
  let removed = option.flagRemoved ?? option.removed;
  return removed && (!engine || atLeast(engine, removed)) ? removed : void 0;
}
function keyOf(option, engine) {
  return option.flag === "host-gateway-ip" ? engine && !atLeast(engine, "28.0") ? "host-gateway-ip" : "host-gateway-ips" : option.key;
}
function flagTable(engine) {
  let byName = /* @__PURE__ */ new Map(), byShort = /* @__PURE__ */ new Map();
  for (let option of options()) {
    let since = option.flagSince ?? option.since;
    !option.flag || option.removed === "19.03" || option.removed === "17.09" || option.key === "host-gateway-ips" || since && engine && !atLeast(engine, since) || (byName.set(option.flag, option), option.short && byShort.set(option.short, option));
  }
  return { byName, byShort };
}

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
  let words = [], word = "", quote = "", open = !1;
  for (let i = 0; i < line.length; i++) {
    let c = line[i] ?? "";
    quote ? c === quote ? quote = "" : c === "\\" && i + 1 < line.length ? word += line[++i] : word += c : c === '"' || c === "'" ? (quote = c, open = !0) : /\s/.test(c) ? ((open || word) && words.push(word), word = "", open = !1) : c === "\\" && i + 1 < line.length ? word += line[++i] : word += c;
  }
  return (open || word) && words.push(word), words;
}
function splitExec(line) {
  let [program, ...args] = splitWords(line);
  return program === void 0 ? [] : [program.replace(/^[-@:+!|]+/, ""), ...args];
}
function expandExec(words, environment) {
  return words.flatMap((word) => {
    let whole = /^\$([A-Za-z_]\w*)$/.exec(word);
    return whole?.[1] ? splitWords(environment.get(whole[1]) ?? "") : [word.replace(/\$\{([A-Za-z_]\w*)\}/g, (_, name) => environment.get(name) ?? "")];
  });
}

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
  let words = typeof value == "string" ? value.split(",") : Array.isArray(value) ? value : [], result = {};
  for (let word of words)
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
  return words.length > 0 ? { to: result } : void 0;
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

// src/dockerd/effective.ts
function effectiveConfig(input) {
  let result = /* @__PURE__ */ new Map();
  for (let option of options())
    option.never || option.flagOnly || option.ignored || option.removed || result.set(option.key, { value: defaultOf(option), from: "default" });
  for (let { key, flag, value } of input.flags?.given ?? []) {
    let option = optionFor(key);
    if (!option || option.flagOnly) continue;
    let before = result.get(key), read = flagValue(option, value), list2 = Array.isArray(read) && before?.from === "flag" && Array.isArray(before.value) ? [...before.value, ...read] : read, map2 = isRecord(read) && before?.from === "flag" && isRecord(before.value) ? { ...before.value, ...read } : list2;
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
function flagValue(option, value) {
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
  let bare = text2.trim().replace(/^[a-z]+:\/\//i, "").replace(/^\[([^\]]+)\](?::\d+)?$/, "$1").replace(/\/\d*$/, ""), plain = /^\d+\.\d+\.\d+\.\d+:\d+$/.test(bare) ? bare.replace(/:\d+$/, "") : bare, zeros = plain.includes(".") && !plain.includes(":") ? plain.replace(/(^|\.)0+(?=\d)/g, "$1") : plain;
  return [plain, zeros].find((p) => isIp(p));
}

export {
  coerce,
  fits,
  isRecord,
  NO_FLAGS,
  parseFlags,
  boolOf,
  effectiveConfig,
  flagValue,
  isIp,
  isV6,
  parseCidr,
  within,
  firstHost,
  upperHalf,
  networkText,
  isNetwork,
  addressIn,
  splitCat,
  unitSettings,
  effective,
  splitWords,
  splitExec,
  expandExec
};
