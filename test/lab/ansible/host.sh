# Runs in a host of the fleet. Arguments: its address on the LAN, and the public key of who may log in
ip addr add "$1/24" dev lan0
ip link set lan0 up
useradd -r -d /run/sshd -s /usr/sbin/nologin sshd
echo 'ops ALL=(ALL) NOPASSWD: ALL' >/etc/sudoers.d/ops
for user in ops dev; do
  # an account without a password counts as locked, a key or not
  usermod -p '*' "$user"
  install -d -m 700 -o "$user" -g "$user" "/home/$user/.ssh"
  install -m 600 -o "$user" -g "$user" /dev/stdin "/home/$user/.ssh/authorized_keys" <<<"$2"
done
cat >/etc/ssh/sshd_config <<'EOF'
HostKey /etc/ssh/host
PasswordAuthentication no
Subsystem sftp internal-sftp
EOF
systemd-run -q --unit sshd -p RuntimeDirectory=sshd /usr/sbin/sshd -D
for _ in $(seq 50); do ss -Hltn 'sport = 22' | grep -q . && exit; sleep 0.1; done
journalctl -u sshd --no-pager >&2
exit 1
