// Fills in the demo user that was picked; the page works without it, by typing.
for (const pick of document.querySelectorAll('[data-user]')) {
  pick.addEventListener('click', () => {
    document.getElementById('username').value = pick.dataset.user;
    document.getElementById('password').value = document.getElementById('demo-password').textContent;
    document.querySelector('form button').focus();
  });
}
